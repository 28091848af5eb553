import type { Header } from './header';
import { fromHex, toHex } from './hex';
import { readRecoveryCode } from './recovery-code';

export interface FileKey {
  key: CryptoKey;
  check: string;
}

/**
 * The key of one file: every file has a salt of its own, so no two share one. Null: a recovery code that is mistyped.
 */
export async function fileKey(secret: string, kdf: Header['kdf']): Promise<FileKey | null> {
  const salt = fromHex(kdf.salt);
  const master = kdf.name === 'recovery-code' ? codeBytes(secret) : await stretched(secret, salt, kdf.iterations);
  if (!master) return null;
  const material = await crypto.subtle.importKey('raw', master, 'HKDF', false, ['deriveBits']);
  const info = new TextEncoder().encode('winnow-encrypted-backup 1');
  const bits = await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, material, 384);
  const [key, check] = [bits.slice(0, 32), new Uint8Array(bits, 32)];
  return {
    key: await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']),
    check: toHex(check),
  };
}

function codeBytes(typed: string): Uint8Array<ArrayBuffer> | null {
  const code = readRecoveryCode(typed);
  return code === null ? null : new TextEncoder().encode(code);
}

async function stretched(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number) {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, material, 256);
  return new Uint8Array(bits);
}
