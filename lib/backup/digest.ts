import { toHex } from '@/lib/backup/encryption/hex';
import { startSha256 } from './sha-256';

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
 * Piece by piece, so that a long log is nowhere in memory whole; no piece ends within a sign.
 */
export function digestOfLines(): { add: (text: string) => void; end: () => string } {
  const { add, end } = startSha256();
  const encoder = new TextEncoder();
  return { add: (text) => add(encoder.encode(text.replaceAll('\n', ''))), end };
}
