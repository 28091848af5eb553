import { describe, expect, it } from 'vitest';
import { importLadder } from '@/lib/ladders/import/import-ladder';
import { LIMITS } from '@/lib/ladders/import/limits';
import { readLadderFile } from '@/lib/ladders/import/read-file';

describe('a chosen file', () => {
  it('is read as UTF-8, with or without a mark, and as the UTF-16 of spreadsheets', async () => {
    const text = 'Level,Category,Behaviour\nSenior,Größe,Tests the edges — all of them\n';
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    ]);
    for (const parts of [[text], ['\ufeff', text], [utf16]]) {
      const result = importLadder(await readLadderFile(new Blob(parts)), 'x.csv');
      expect(result).toMatchObject({ ok: true, source: { lines: [{ category: 'Größe' }] } });
    }
  });

  it('is refused, not cut, where it is too large', async () => {
    const text = await readLadderFile(new Blob(['- Tests the edges\n'.repeat(LIMITS.text)]));
    expect(importLadder(text)).toEqual({ ok: false, reason: 'too-large' });
  });

  it('that is none of text says so', async () => {
    const zip = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 8, 8, 8, 0, 0xff, 0xfe, 0xfd, 0, 0, 0]);
    expect(importLadder(await readLadderFile(new Blob([zip])), 'ladder.xlsx')).toEqual({
      ok: false,
      reason: 'not-text',
    });
  });
});
