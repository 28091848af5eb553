import { nonceOf, vouchedFor } from './chunk-code';
import { fileKey } from './file-key';
import { CHUNK, type Header, headerBytes, ITERATIONS } from './header';
import { toHex } from './hex';

export type Secret = { kind: 'code'; code: string } | { kind: 'passphrase'; passphrase: string };

/**
 * A text, or a file of one, as an encrypted file; only `secret` opens it, and a script without Winnow can: see
 * `format.md`. Rejects where the secret is no recovery code that `newRecoveryCode` could have made.
 */
export async function encryptText(text: Blob | string, secret: Secret): Promise<Blob> {
  const salt = toHex(crypto.getRandomValues(new Uint8Array(32)));
  const kdf: Header['kdf'] =
    secret.kind === 'code' ? { name: 'recovery-code', salt } : { name: 'PBKDF2-SHA-256', salt, iterations: ITERATIONS };
  const made = await fileKey(secret.kind === 'code' ? secret.code : secret.passphrase, kdf);
  if (!made) throw new Error('the recovery code is none');
  const plain = new Blob([text]);
  const [format, version, cipher] = ['winnow-encrypted-backup', 1, 'AES-256-GCM'] as const;
  const header = headerBytes({ format, version, cipher, kdf, chunk: CHUNK, bytes: plain.size, check: made.check });
  const count = Math.max(1, Math.ceil(plain.size / CHUNK));
  const parts: BlobPart[] = [header];
  for (let index = 0; index < count; index += 1) {
    const additionalData = vouchedFor(header, index, index === count - 1);
    const algorithm = { name: 'AES-GCM', iv: nonceOf(index), additionalData };
    const piece = await plain.slice(index * CHUNK, (index + 1) * CHUNK).arrayBuffer();
    parts.push(await crypto.subtle.encrypt(algorithm, made.key, piece));
  }
  return new Blob(parts, { type: 'application/octet-stream' });
}
