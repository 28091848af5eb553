import { toHex } from './encryption/hex';

/**
 * SHA-256, hex, of everything in a backup but the digest itself: of its JSON without spaces, keys in the order of the
 * file. It finds what a disk or an editor changed; it is no signature, since whoever writes a file can make one.
 */
export function digestOf(content: object): Promise<string> {
  return sha256(new TextEncoder().encode(JSON.stringify(content)));
}

/** Signs that are encoded at once. */
const PIECE = 1_048_576;

/** The same of a JSON text that comes in parts. Only the browser's own memory ever holds all of it. */
export async function digestOfParts(parts: AsyncIterable<string> | Iterable<string>): Promise<string> {
  const pieces: Blob[] = [];
  let waiting: string[] = [];
  let signs = 0;
  for await (const part of parts) {
    waiting.push(part);
    signs += part.length;
    if (signs < PIECE) continue;
    pieces.push(new Blob(waiting));
    waiting = [];
    signs = 0;
  }
  return sha256(await new Blob([...pieces, ...waiting]).arrayBuffer());
}

async function sha256(bytes: BufferSource): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
