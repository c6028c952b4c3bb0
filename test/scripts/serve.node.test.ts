import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { portOf, serve } from '../../scripts/serve.js';

describe('the demo server', () => {
  let folder: string;
  let server: Server;

  /** A request with the address as it is: `fetch` would tidy `..` away. */
  const get = (address: string): Promise<{ status: number; type: string; location: string; text: string }> =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port: portOf(server), path: address, agent: false }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            location: response.headers.location ?? '',
            text,
          }),
        );
      })
        .on('error', reject)
        .end();
    });

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vet-widgets-'));
    mkdirSync(join(folder, 'site/demo'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'site/.hidden'), 'secret');
    writeFileSync(join(folder, 'site/demo/index.html'), '<p>demo</p>');
    writeFileSync(join(folder, 'site/a b.js'), 'export {};');
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'site/link.txt'));
    server = await serve(join(folder, 'site'), 0, '/demo/');
  });

  after(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  it('leads / to the demo page', async () => {
    expect((await get('/')).location).to.equal('/demo/');
  });

  it('shows the index page of a folder as HTML', async () => {
    const { status, type, text } = await get('/demo/?lang=fr');
    expect({ status, type, text }).to.deep.equal({
      status: 200,
      type: 'text/html; charset=utf-8',
      text: '<p>demo</p>',
    });
  });

  it('sends scripts as JavaScript, blanks in the name too', async () => {
    expect((await get('/a%20b.js')).type).to.equal('text/javascript; charset=utf-8');
  });

  for (const address of [
    '/../secret.txt',
    '/demo/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/link.txt',
    '/.hidden',
    '/%00',
    '/%',
    '/demo',
    '/none.js',
  ])
    it(`answers 404 to ${address}`, async () => {
      expect((await get(address)).status).to.equal(404);
    });

  it('takes the next port where one is taken', async () => {
    const second = await serve(folder, portOf(server));
    expect(portOf(second)).to.be.greaterThan(portOf(server));
    second.close();
  });
});
