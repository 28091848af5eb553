import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';

const PEM = readFileSync(new URL('./localhost.pem', import.meta.url));

/** @typedef {{ status?: number, contentType?: string, body: string }} Answer */

/**
 * A web server on this machine, with TLS: a page that a test intercepts is let through whatever the extension may do,
 * one from here is not. It answers by the path alone, whatever the query.
 */
export async function startLocalHttps() {
  /** @type {Map<string, Answer>} */
  const answers = new Map();
  const server = createServer({ key: PEM, cert: PEM }, (request, response) => {
    const answer = answers.get((request.url ?? '').replace(/\?.*$/, '')) ?? { status: 404, body: 'Not found' };
    response.writeHead(answer.status ?? 200, { 'content-type': answer.contentType ?? 'text/html; charset=utf-8' });
    response.end(answer.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the server has no port');
  return {
    port: address.port,
    /**
     * @param {string} path
     * @param {string} html
     */
    addPage: (path, html) => void answers.set(path, { body: html }),
    /**
     * @param {string} path
     * @param {unknown} data
     * @param {number} [status]
     */
    addJson: (path, data, status) =>
      void answers.set(path, { status, contentType: 'application/json; charset=utf-8', body: JSON.stringify(data) }),
    /** Nothing is found any more. */
    clear: () => answers.clear(),
    /** @returns {Promise<void>} */
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
}
