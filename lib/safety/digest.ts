/**
 * SHA-256, hex, of everything in a backup but the digest itself: of its JSON without spaces, keys in the order of the
 * file. It finds what a disk or an editor changed; it is no signature, since whoever writes a file can make one.
 */
export async function digestOf(content: object): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(content)));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
