import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newRecoveryCode, readRecoveryCode } from '@/lib/backup/encryption/recovery-code';

const codes = fc.uint8Array({ minLength: 26, maxLength: 26 }).map((bytes) => newRecoveryCode(new Uint8Array(bytes)));
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a recovery code', () => {
  it('is seven groups of four signs, another one every time', () => {
    expect(newRecoveryCode()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(newRecoveryCode()).not.toBe(newRecoveryCode());
  });

  it('is read however it is typed', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const plain = code.replaceAll('-', '');
        expect(readRecoveryCode(code)).toBe(plain);
        expect(readRecoveryCode(` ${plain.toLowerCase()} `)).toBe(plain);
        expect(readRecoveryCode(code.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' '))).toBe(plain);
      }),
    );
  });

  it('with one wrong sign, or two beside each other exchanged, is none', () => {
    fc.assert(
      fc.property(codes, fc.nat(27), fc.nat(30), (code, at, step) => {
        const plain = [...code.replaceAll('-', '')];
        const other = SIGNS[(SIGNS.indexOf(plain[at] ?? '') + 1 + step) % 32] ?? '';
        expect(readRecoveryCode(plain.with(at, other).join(''))).toBeNull();
        const [one = '', two = ''] = [plain[at], plain[at + 1]];
        const isOther = two !== '' && one !== two;
        if (isOther)
          expect(
            readRecoveryCode(
              plain
                .with(at, two)
                .with(at + 1, one)
                .join(''),
            ),
          ).toBeNull();
      }),
    );
  });

  it.each(['', 'AAAA', 'not a code at all', 'U'.repeat(28), '0'.repeat(29)])('%j is none', (typed) => {
    expect(readRecoveryCode(typed)).toBeNull();
  });
});
