import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';

const PEM = readFileSync(new URL('./localhost.pem', import.meta.url));

/**
 * A web server on this machine, with TLS: a page that a test intercepts is let through whatever the extension may do,
 * one from here is not.
 * @returns {Promise<{ port: number, addPage: (path: string, html: string) => void, close: () => Promise<void> }>}
 */
export async function startLocalHttps() {
  /** @type {Map<string, string>} */
  const pages = new Map();
  const server = createServer({ key: PEM, cert: PEM }, (request, response) => {
    const html = pages.get((request.url ?? '').replace(/\?.*$/, ''));
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? 'Not found');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the server has no port');
  return {
    port: address.port,
    addPage: (path, html) => void pages.set(path, html),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
}
