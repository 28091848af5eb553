import { describe, expect, it } from 'vitest';
import { decryptFile } from '@/lib/backup/encryption/decrypt';
import { encryptText } from '@/lib/backup/encryption/encrypt';
import { CHUNK, LEAD, TAG } from '@/lib/backup/encryption/header';
import { newRecoveryCode } from '@/lib/backup/encryption/recovery-code';

const code = newRecoveryCode();
const encrypted = (text: string) => encryptText(text, { kind: 'code', code });

/** The header's length in bytes, with the lead. */
async function headEnd(file: Blob): Promise<number> {
  return LEAD + new DataView(await file.slice(0, LEAD).arrayBuffer()).getUint32(8);
}

describe('an encrypted file', () => {
  it.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])('of %i bytes comes back', async (bytes) => {
    const text = 'é'.repeat(Math.floor(bytes / 2)) + 'x'.repeat(bytes % 2);
    expect(await decryptFile(await encrypted(text), code)).toEqual({ ok: true, text });
  });

  it('has a key of its own each time', async () => {
    const [one, two] = [await (await encrypted('same')).bytes(), await (await encrypted('same')).bytes()];
    expect(one).not.toEqual(two);
  });

  it('opens with the passphrase, however its letters are composed, and with no other', async () => {
    const file = await encryptText('a log', { kind: 'passphrase', passphrase: 'Grüne Äpfel' });
    expect(await decryptFile(file, 'Grüne Äpfel'.normalize('NFD'))).toEqual({ ok: true, text: 'a log' });
    expect(await decryptFile(file, 'grüne Äpfel')).toEqual({ ok: false, reason: 'wrong-secret' });
    expect(await decryptFile(file)).toEqual({ ok: false, reason: 'needs-passphrase' });
  });

  it('says what happened to it', async () => {
    const file = await encrypted('x'.repeat(2 * CHUNK + 100));
    const at = await headEnd(file);
    const full = CHUNK + TAG;
    const piece = (index: number) => file.slice(at + index * full, at + (index + 1) * full);
    const reason = async (changed: Blob, typed: string | undefined = code) => {
      const read = await decryptFile(changed, typed);
      return read.ok ? 'opened' : read.reason;
    };
    expect(await reason(file, newRecoveryCode())).toBe('wrong-secret');
    expect(await reason(file, code.slice(1))).toBe('mistyped-code');
    expect(await reason(file, '')).toBe('needs-code');
    expect(await reason(file.slice(0, -1))).toBe('truncated');
    expect(await reason(file.slice(0, at + full))).toBe('truncated');
    expect(await reason(file.slice(0, 9))).toBe('damaged-header');
    expect(await reason(new Blob([file, 'more']))).toBe('extended');
    expect(await reason(new Blob([file.slice(0, at), piece(1), piece(0), piece(2)]))).toBe('reordered');
    expect(await reason(new Blob([file.slice(0, at), piece(0), piece(0), piece(2)]))).toBe('reordered');
    const other = await encrypted('y'.repeat(2 * CHUNK + 100));
    expect(await reason(new Blob([file.slice(0, -20), other.slice(-20)]))).toBe('changed-ciphertext');
  });

  it('of a later Winnow is not guessed at', async () => {
    const header = new TextEncoder().encode(JSON.stringify({ format: 'winnow-encrypted-backup', version: 2 }));
    const lead = new Uint8Array([0, 0, 0, header.length]);
    const file = new Blob(['WINNOWE1', lead, header, 'whatever']);
    expect(await decryptFile(file, code)).toEqual({ ok: false, reason: 'newer-encryption' });
  });
});
