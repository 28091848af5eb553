import { toHex } from '@/lib/backup/encryption/hex';
import { pauses } from '@/lib/long-work/pause';

const LINE_END = 0x0a;
/** So many lines are never felt together. */
const UNTIMED = 256;

/**
 * SHA-256, hex, of everything in a backup but the digest itself: of its JSON without spaces, keys in the order of the
 * file. It finds what a disk or an editor changed; it is no signature, since whoever writes a file can make one.
 */
export function digestOf(content: object): Promise<string> {
  return sha256(new TextEncoder().encode(JSON.stringify(content)));
}

/**
 * The same of a text with a row a line, which is that JSON but for the ends of its lines: JSON has none within its texts.
 * The browser keeps the text; the page has it once, at the end, since a digest is made of all of it together.
 */
export async function digestOfLines(text: Blob): Promise<string> {
  const bytes = new Uint8Array(await text.arrayBuffer());
  const pause = pauses();
  let length = 0;
  for (let from = 0, line = 1; from < bytes.length; line++) {
    const found = bytes.indexOf(LINE_END, from);
    const end = found < 0 ? bytes.length : found;
    bytes.copyWithin(length, from, end);
    length += end - from;
    from = end + 1;
    if (line % UNTIMED === 0) await pause(() => from / bytes.length);
  }
  return sha256(bytes.subarray(0, length));
}

async function sha256(bytes: BufferSource): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
