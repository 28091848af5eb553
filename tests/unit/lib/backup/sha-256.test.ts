import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startSha256 } from '@/lib/backup/sha-256';

const inPieces = (pieces: readonly Uint8Array[]) => {
  const { add, end } = startSha256();
  pieces.forEach(add);
  return end();
};

describe('SHA-256 of pieces', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('of "%s" is what the standard says', (text, digest) => {
    expect(inPieces([new TextEncoder().encode(text)])).toBe(digest);
  });

  it('is that of all of them together, wherever they are cut', () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 6 });
    fc.assert(
      fc.property(pieces, (each) => {
        const whole = createHash('sha256');
        for (const piece of each) whole.update(piece);
        expect(inPieces(each)).toBe(whole.digest('hex'));
      }),
    );
  });
});
