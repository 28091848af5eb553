import { nonceOf, vouchedFor } from './chunk-code';
import { fileKey } from './file-key';
import { CHUNK, readHeader, TAG } from './header';

export type DecryptRefusal =
  | 'needs-code'
  | 'needs-passphrase'
  /** Not a recovery code: its last two signs check the others. */
  | 'mistyped-code'
  /** Another one's, or the salt in the header was changed. */
  | 'wrong-secret'
  | 'damaged-header'
  | 'newer-encryption'
  | 'truncated'
  | 'extended'
  | 'reordered'
  | 'changed-ciphertext';

type Decrypted = { ok: true; text: string } | { ok: false; reason: DecryptRefusal };

/** The text of an encrypted file, all of it or none. Rejects where the browser cannot read the file. */
export async function decryptFile(file: Blob, secret?: string): Promise<Decrypted> {
  const read = await readHeader(file);
  if (!read.ok) return read;
  const { header, bytes } = read;
  const needs = header.kdf.name === 'recovery-code' ? 'needs-code' : 'needs-passphrase';
  const count = Math.max(1, Math.ceil(header.bytes / CHUNK));
  const missing = bytes.length + header.bytes + count * TAG - file.size;
  if (missing !== 0) return { ok: false, reason: missing > 0 ? 'truncated' : 'extended' };
  if (secret === undefined || secret === '') return { ok: false, reason: needs };
  const known = await fileKey(secret, header.kdf);
  if (!known) return { ok: false, reason: 'mistyped-code' };
  if (known.check !== header.check) return { ok: false, reason: 'wrong-secret' };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const texts: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const from = bytes.length + index * (CHUNK + TAG);
    const piece = await file.slice(from, from + CHUNK + TAG).arrayBuffer();
    const plain = await decryptChunk(known.key, piece, bytes, index, count);
    if (!plain) {
      const isElsewhere = await isOfAnotherPlace(known.key, piece, bytes, index, count);
      return { ok: false, reason: isElsewhere ? 'reordered' : 'changed-ciphertext' };
    }
    texts.push(decoder.decode(plain, { stream: index < count - 1 }));
  }
  return { ok: true, text: texts.join('') };
}

async function decryptChunk(
  key: CryptoKey,
  piece: ArrayBuffer,
  header: Uint8Array,
  index: number,
  count: number,
): Promise<ArrayBuffer | null> {
  const additionalData = vouchedFor(header, index, index === count - 1);
  try {
    return await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonceOf(index), additionalData }, key, piece);
  } catch {
    return null;
  }
}

/** Only to say what happened: the chunk is whole, but stood in another place when it was written. */
async function isOfAnotherPlace(key: CryptoKey, piece: ArrayBuffer, header: Uint8Array, at: number, count: number) {
  for (let index = 0; index < count; index += 1) {
    if (index !== at && (await decryptChunk(key, piece, header, index, count))) return true;
  }
  return false;
}
