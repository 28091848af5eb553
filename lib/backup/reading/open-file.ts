import { type DecryptRefusal, decryptFile } from '@/lib/backup/encryption/decrypt';
import { isEncrypted } from '@/lib/backup/encryption/header';
import { GATES } from './gates';

export type FileRefusal =
  /** The browser could not read it, or it is no text. */
  'unreadable' | 'too-large' | DecryptRefusal;

export type Opened = { ok: true; text: string } | { ok: false; reason: FileRefusal };

/** Bytes that are decoded at once. */
const PIECE = 2 * 1024 * 1024;

/** The text of a chosen file, decrypted where it is encrypted. Looks at its size first. */
export async function openFile(file: Blob | string, secret?: string): Promise<Opened> {
  if (typeof file === 'string') return file.length > GATES.bytes ? tooLarge : { ok: true, text: file };
  if (file.size > GATES.bytes) return tooLarge;
  try {
    if (await isEncrypted(file)) return await decryptFile(file, secret);
    const texts: string[] = [];
    for await (const text of decoded(file)) texts.push(text);
    return { ok: true, text: texts.join('') };
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}

/** Rejects where it is no UTF-8. */
async function* decoded(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let from = 0; from < file.size; from += PIECE) {
    const isLast = from + PIECE >= file.size;
    yield decoder.decode(await file.slice(from, from + PIECE).arrayBuffer(), { stream: !isLast });
  }
}

const tooLarge = { ok: false, reason: 'too-large' } as const;
