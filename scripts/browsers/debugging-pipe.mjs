/**
 * Chromium's debugging protocol over the pipe of `--remote-debugging-pipe`: JSON messages that end in NUL, written to
 * the browser's file descriptor 3 and read from 4.
 * @param {import('node:stream').Writable} toBrowser
 * @param {import('node:stream').Readable} fromBrowser
 */
export function connectPipe(toBrowser, fromBrowser) {
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  let lastId = 0;
  let unread = '';
  fromBrowser.setEncoding('utf8');
  fromBrowser.on('data', (text) => {
    const parts = (unread + text).split('\0');
    unread = parts.pop() ?? '';
    for (const part of parts) answer(JSON.parse(part));
  });
  fromBrowser.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser closed'));
  });
  toBrowser.on('error', () => {});

  /** @param {{ id?: number, result?: unknown, error?: { message: string } }} message */
  function answer({ id, result, error }) {
    const asked = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || !asked) return;
    waiting.delete(id);
    if (error) asked.reject(new Error(error.message));
    else asked.resolve(result);
  }

  return {
    /**
     * @param {string} method
     * @param {object} [params]
     * @returns {Promise<any>}
     */
    send(method, params = {}) {
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        toBrowser.write(`${JSON.stringify({ id, method, params })}\0`);
      });
    },
  };
}
