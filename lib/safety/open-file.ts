import { type DecryptRefusal, decryptFile } from './encryption/decrypt';
import { isEncrypted } from './encryption/header';
import { GATES } from './gates';

export type FileRefusal =
  /** The browser could not read it, or it is no text. */
  'unreadable' | 'too-large' | DecryptRefusal;

export type Opened = { ok: true; text: string } | { ok: false; reason: FileRefusal };

/** The text of a chosen file, decrypted where it is encrypted. Looks at its size first. */
export async function openFile(file: Blob | string, secret?: string): Promise<Opened> {
  if (typeof file === 'string') return file.length > GATES.bytes ? tooLarge : { ok: true, text: file };
  if (file.size > GATES.bytes) return tooLarge;
  try {
    if (await isEncrypted(file)) return await decryptFile(file, secret);
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}

const tooLarge = { ok: false, reason: 'too-large' } as const;
