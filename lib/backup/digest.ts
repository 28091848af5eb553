import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '@/lib/backup/encryption/hex';

/**
 * SHA-256, hex, of everything in a backup but the digest itself: of its JSON without spaces, keys in the order of the
 * file. It finds what a disk or an editor changed; it is no signature, since whoever writes a file can make one.
 */
export async function digestOf(content: object): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/**
 * The same of a text with a row a line, which is that JSON but for the ends of its lines: JSON has none within its texts.
 * Piece by piece, so that a long log is nowhere in memory whole: the browser's own wants all of it at once. No piece ends
 * within a sign.
 */
export function digestOfLines(): { add: (text: string) => void; end: () => string } {
  const [hash, encoder] = [sha256.create(), new TextEncoder()];
  return {
    add: (text) => void hash.update(encoder.encode(text.replaceAll('\n', ''))),
    end: () => toHex(hash.digest()),
  };
}
