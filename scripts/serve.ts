/**
 * Serves the repository's files over HTTP: `npm start` shows the demo pages with it. `PORT` chooses the port (8000
 * where unset); where it is taken, the next free one is used. Also used by tests, so `serve()` is exported.
 */
import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The file that an address names inside `root`, or undefined: outside, hidden or not there. */
export function fileFor(root: string, address: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    if (path.includes('\0') || path.split(/[/\\]/).some((part) => part.startsWith('.'))) return undefined;
    const base = realpathSync(root);
    const file = realpathSync(join(base, path.endsWith('/') ? `${path}index.html` : path));
    // A link may lead out of the folder even where the address does not.
    return file.startsWith(base + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined; // not there, or not an address
  }
}

/**
 * Starts serving `root`, and resolves with the server once it listens. `start` is where `/` leads to.
 * Port 0 takes any free port.
 */
export function serve(root: string, port: number, start = '/index.html'): Promise<Server> {
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (/^\/(\?|$)/.test(address) && start !== '/') {
      response.writeHead(302, { Location: start }).end();
    } else {
      const file = fileFor(root, address);
      if (!file) {
        response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
        return;
      }
      response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
      if (request.method === 'HEAD') response.end();
      else createReadStream(file).pipe(response);
    }
  });
  return new Promise((resolve, reject) => {
    let attempts = 20;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && attempts-- > 0) server.listen(++port);
      else reject(error);
    });
    server.on('listening', () => resolve(server));
    server.listen(port);
  });
}

/** The port a server really has. */
export const portOf = (server: Server): number => (server.address() as AddressInfo).port;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const server = await serve(root, Number(process.env.PORT ?? 8000), '/demo/');
  console.log(`http://localhost:${portOf(server)}/demo/`);
}
