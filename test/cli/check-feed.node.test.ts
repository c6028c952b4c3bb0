/** `vet-feed check` as a publisher runs it. */
import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Finding } from '../../src/cli/finding.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function vetFeed(...args: string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'src/cli/main.ts'), ...args], {
      cwd: root,
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out, err });
    });
  });
}

const envelope = {
  version: 1,
  id: 'test',
  publisher: { name: 'Test' },
  licence: { name: 'CC BY 4.0' },
  updated: '2026-11-24',
  languages: ['fr'],
};
const sector = {
  id: 'bois',
  name: { fr: 'Bois' },
  letter: 'B',
  color: { light: '#20712e', dark: '#aae48b' },
};
const place = (more: object) => ({ id: 'cta-ciney', kind: 'cta', name: { fr: 'CTA Ciney' }, ...more });

describe('vet-feed check', () => {
  let folder: string;
  const write = (name: string, content: unknown): string => {
    const file = join(folder, name);
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };
  const findingsIn = async (sections: object): Promise<Finding[]> => {
    const { out } = await vetFeed('check', write('feed.json', { ...envelope, ...sections }), '--json');
    return (JSON.parse(out) as { findings: Finding[] }).findings;
  };
  const theFindingIn = async (sections: object): Promise<Finding> => {
    const findings = await findingsIn(sections);
    expect(findings.map(({ path }) => path)).to.have.length(1);
    return findings[0] as Finding;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'vet-feed-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('finds nothing in the demo feed', async () => {
    const run = await vetFeed('check', 'demo/feed/feed.json');
    expect(run.out).to.match(/^demo\/feed\/feed\.json: no findings \(.*100 places/);
    expect(run.err).to.equal('');
    expect(run.code).to.equal(0);
  });

  it('says on one line where, what was found, what was expected and how to mend it', async () => {
    const run = await vetFeed(
      'check',
      write('feed.json', { ...envelope, places: [place({ email: 'cta at ciney' })] }),
    );
    expect(run.out.split('\n')[0]).to.match(
      /feed\.json: places\[0\]\.email \("cta-ciney"\): found "cta at ciney", expected a mail address\. Write it like/,
    );
    expect(run.code).to.equal(1);
  });

  it('suggests the kind that was meant', async () => {
    const finding = await theFindingIn({ places: [{ ...place({}), kind: 'ctaa' }] });
    expect(finding.mend).to.equal('Perhaps "cta" was meant.');
  });

  it('lists the kinds there are where none is near', async () => {
    const finding = await theFindingIn({ places: [{ ...place({}), kind: 'museum' }] });
    expect(finding.mend).to.match(/^Use one of: cta, competence-centre/);
  });

  it('suggests the sector that was meant', async () => {
    const finding = await theFindingIn({ sectors: [sector], places: [place({ sectors: ['boiss'] })] });
    expect(finding).to.include({ path: 'places[0].sectors[0]', mend: 'Perhaps "bois" was meant.' });
  });

  it('counts records as they stand in the document, also after one that cannot be read', async () => {
    const places = ['not a place', place({}), place({ id: 'cta-mons', sectors: ['fer'] })];
    const findings = await findingsIn({ sectors: [sector], places });
    expect(findings.map(({ path, record }) => [path, record])).to.deep.equal([
      ['places[0]', undefined],
      ['places[2].sectors[0]', 'cta-mons'],
    ]);
  });

  it('reports an id that is used twice', async () => {
    expect((await theFindingIn({ places: [place({}), place({})] })).path).to.equal('places[1].id');
  });

  it('reports an event that ends before it begins', async () => {
    const event = { id: 'salon', kind: 'fair', name: 'Salon', start: '2027-03-02', end: '2027-03-01' };
    expect(await theFindingIn({ events: [event] })).to.include({ path: 'events[0].end', record: 'salon' });
  });

  it('accepts an event that ends on the day on which it begins', async () => {
    const event = { id: 'salon', kind: 'fair', name: 'Salon', start: '2027-03-01T09:00', end: '2027-03-01' };
    expect(await findingsIn({ events: [event] })).to.deep.equal([]);
  });

  it('reports coordinates the wrong way round', async () => {
    const position = { coordinates: [50.29, 95.1], precision: 'street' };
    expect((await findingsIn({ places: [place({ position })] }))[0]?.mend).to.contain('longitude first');
  });

  it('reports a link that could run a script', async () => {
    const finding = await theFindingIn({ places: [place({ url: 'javascript:alert(1)' })] });
    expect(finding).to.include({ path: 'places[0].url', severity: 'error' });
  });

  it('warns of a misspelt field and still exits with 0', async () => {
    const file = write('feed.json', {
      ...envelope,
      places: [place({ telefone: '081 22 33 44', telephone: '1' })],
    });
    const run = await vetFeed('check', file);
    expect(run.out).to.match(/^warning: .*places\[0\]\.telefone.*Perhaps "telephone" was meant\./);
    expect(run.code).to.equal(0);
  });

  it('warns of a trade that no answers of a quiz lead to, and of its sector', async () => {
    const trade = (id: string, at: string, R: number) => ({
      id,
      name: id,
      sector: at,
      interests: { R, I: 4, A: 4, S: 4, E: 4, C: 4 },
    });
    const quiz = {
      id: 'q',
      kind: 'interest',
      audiences: ['secondary'],
      title: 'Quiz',
      scale: [
        { value: 0, label: 'No' },
        { value: 1, label: 'Yes' },
      ],
      items: ['R', 'I', 'A', 'S', 'E', 'C'].map((interest) => ({ id: interest, interest, text: interest })),
    };
    const run = await vetFeed(
      'check',
      '--json',
      write('feed.json', {
        ...envelope,
        sectors: [sector, { ...sector, id: 'metal', letter: 'M' }],
        trades: [trade('joiner', 'bois', 7), trade('dull', 'metal', 4)],
        quizzes: [quiz],
      }),
    );
    const { findings } = JSON.parse(run.out) as { findings: { path: string; severity: string }[] };
    expect(findings.map(({ path, severity }) => `${severity} ${path}`)).to.deep.equal([
      'warning trades[1]',
      'warning sectors[1]',
    ]);
    expect(run.code).to.equal(0);
  });

  it('counts the questions of a quiz as they stand in the document, also after one that cannot be read', async () => {
    const options = [{ text: 'a' }, { text: 'b' }];
    const question = (id: string, answer: number) => ({
      id,
      kind: 'choice',
      text: id,
      options,
      answer,
      explanation: 'So.',
    });
    const questions = [
      'not a question',
      question('1', 0),
      question('2', 9),
      question('3', 1),
      question('4', 1),
    ];
    const quiz = { id: 'q', kind: 'knowledge', audiences: ['primary'], title: 'Quiz', questions };
    const findings = await findingsIn({ quizzes: [quiz] });
    expect(findings.map(({ path, found }) => [path, found])).to.deep.equal([
      ['quizzes[0].questions[0]', '"not a question"'],
      ['quizzes[0].questions[2].answer', '9'],
    ]);
    expect(findings[1]?.mend).to.match(/^Count the options from 0/);
  });

  it('warns of a quiz of one question', async () => {
    const question = { id: '1', kind: 'true-false', text: 'Right?', answer: true, explanation: 'So.' };
    const quiz = { id: 'q', kind: 'knowledge', audiences: ['primary'], title: 'Quiz', questions: [question] };
    expect(await theFindingIn({ quizzes: [quiz] })).to.include({
      path: 'quizzes[0].questions',
      record: 'q',
      severity: 'warning',
    });
  });

  it('warns of a feed that no longer holds', async () => {
    const finding = await theFindingIn({ validUntil: '2020-01-01' });
    expect(finding).to.include({ path: 'validUntil', severity: 'warning' });
  });

  it('reads the sections that the feed names by address', async () => {
    write('places.json', [place({ email: 'x' })]);
    const finding = await theFindingIn({ places: { url: 'places.json' } });
    expect(finding).to.include({ document: 'places.json', path: 'places[0].email' });
  });

  it('exits with 1 for another version of the format', async () => {
    const run = await vetFeed('check', write('feed.json', { ...envelope, version: 2 }));
    expect(run.out).to.contain('found 2, expected version 1');
    expect(run.code).to.equal(1);
  });

  it('exits with 1 where the envelope lacks what it must have', async () => {
    const run = await vetFeed('check', write('feed.json', { version: 1 }));
    expect(run.out).to.contain('publisher: found nothing');
    expect(run.code).to.equal(1);
  });

  it('exits with 2 where there is no such file', async () => {
    const run = await vetFeed('check', join(folder, 'nowhere.json'));
    expect(run.err).to.contain('there is no such file');
    expect(run.code).to.equal(2);
  });

  it('exits with 2 where a section cannot be read, and names it', async () => {
    const run = await vetFeed('check', write('feed.json', { ...envelope, events: { url: 'events.json' } }));
    expect(run.err).to.match(/feed\.json → events: cannot be read: there is no such file/);
    expect(run.code).to.equal(2);
  });

  it('says where a file stops being JSON', async () => {
    const run = await vetFeed('check', write('feed.json', '{\n  "version": 1,\n}'));
    expect(run.err).to.match(/it is not JSON at line 3, column 1/);
    expect(run.code).to.equal(2);
  });

  it('prints how it is used', async () => {
    const run = await vetFeed('--help');
    expect(run.out).to.contain('vet-feed check FILE|URL');
    expect(run.code).to.equal(0);
  });

  it('exits with 2 for what it does not understand', async () => {
    expect((await vetFeed('chekc', 'feed.json')).code).to.equal(2);
    expect((await vetFeed('check', 'feed.json', '--fast')).code).to.equal(2);
  });

  describe('of an address', () => {
    let server: Server;
    let address: string;
    let documents: Record<string, unknown>;
    beforeEach(async () => {
      documents = {};
      server = createServer((request, response) => {
        const content = documents[request.url ?? ''];
        response.writeHead(content === undefined ? 404 : 200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(content));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    });
    afterEach(() => {
      server.close();
    });

    it('reads the feed and its sections', async () => {
      documents = {
        '/a/feed.json': { ...envelope, places: { url: 'places.json' } },
        '/a/places.json': [place({})],
      };
      const run = await vetFeed('check', `${address}/a/feed.json`);
      expect(run.out).to.contain('no findings (1 places)');
      expect(run.code).to.equal(0);
    });

    it('exits with 2 where nobody has the feed', async () => {
      const run = await vetFeed('check', `${address}/feed.json`);
      expect(run.err).to.contain('answered 404');
      expect(run.code).to.equal(2);
    });

    it('never reads a file of this machine that a feed from the network names', async () => {
      documents = { '/feed.json': { ...envelope, places: { url: `file://${write('places.json', [])}` } } };
      const run = await vetFeed('check', `${address}/feed.json`);
      expect(run.err).to.contain('is not an address that a feed may name');
      expect(run.code).to.equal(2);
    });
  });
});
