import { toHex } from '@/lib/backup/encryption/hex';
import { pauses } from '@/lib/long-work/pause';

/**
 * SHA-256, hex, of everything in a backup but the digest itself: of its JSON without spaces, keys in the order of the
 * file. It finds what a disk or an editor changed; it is no signature, since whoever writes a file can make one.
 */
export function digestOf(content: object): Promise<string> {
  return sha256(new TextEncoder().encode(JSON.stringify(content)));
}

/** The same of a JSON text that comes in parts, as text or its bytes, best of a million signs or so. */
export async function digestOfParts(
  parts: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): Promise<string> {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  for await (const part of parts) pieces.push(typeof part === 'string' ? encoder.encode(part) : part);
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  const pause = pauses();
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
    await pause(() => at / bytes.length);
  }
  return sha256(bytes);
}

async function sha256(bytes: BufferSource): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
