import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/**
 * What an extension asked the browser's network for; a navigation is a tab that was sent elsewhere, by a link or by the worker.
 * @typedef {{ url: string, isNavigation: boolean }} Asked
 */

/**
 * Reads the log that a browser keeps of its network (`--log-net-log`), also one that was cut off by a kill: whatever an
 * extension started, told by its initiator. What pages and the browser itself ask for has another one, or none.
 * @param {string} file
 */
export async function readNetLog(file) {
  /** @type {Map<string, Asked>} */
  const asked = new Map();
  // A line is an event.
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (!/"initiator":"chrome-extension:/.test(line)) continue;
    const url = /"url":"(https?:[^"]+)"/.exec(line)?.[1];
    if (url) asked.set(url, { url, isNavigation: /"request_type":"main frame"/.test(line) });
  }
  return [...asked.values()].sort((a, b) => a.url.localeCompare(b.url));
}

/**
 * Reads such a log for the last time. Throws if an extension asked for anything but a tab on a site that a test plays.
 * @param {string} file
 * @param {ReadonlySet<string>} played hosts
 */
export async function endNetLog(file, played) {
  const asked = await readNetLog(file);
  await rm(file);
  const leaks = asked.filter(({ url, isNavigation }) => !isNavigation || !played.has(new URL(url).host));
  if (leaks.length > 0) {
    throw new Error(`by the browser’s own log, the extension asked for ${leaks.map(({ url }) => url).join(', ')}`);
  }
}
