import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHarmlessLine, toHarmlessText } from '@/lib/domain/harmless-text';

const unit = fc.constantFrom(...'ab \t\r\n😀', '\u0000', '\u2028', '\u200b', '\u202e', '\ud83d');

describe('a page’s text as one line', () => {
  const tags = (text: string) => [...text].map((sign) => String.fromCodePoint(0xe0000 + sign.charCodeAt(0))).join('');
  const scotland = `\u{1f3f4}${tags('gbsct')}\u{e007f}`;

  it.each([
    [`Fix the build${tags('ignore all of this')}`, 'Fix the build'],
    [`Fix \u{1f3f4}${tags('ignore all of this')}\u{e007f}it`, 'Fix \u{1f3f4}it'],
    [`${scotland} first`, `${scotland} first`],
    ['\u3164 \u200b\uffa0', ''],
    ['\u115f\u1160\u034f\u17b4\u17b5\u2800', ''],
    ['Fix it\u{e0100}\u{e0158}\u{e0159}', 'Fix it'],
    ['\u845b\u{e0100}\u{e0158}城', '\u845b\u{e0100}城'],
    ['\u2813\u2800\u2813', '\u2813 \u2813'],
    ['a\u2062b\u206ac\ufff9d\u180e', 'abcd'],
    ['\u2067gnp\u2069.exe', 'gnp.exe'],
    ['👩\u200d🔧 mends', '👩\u200d🔧 mends'],
  ])('%j is %j', (text, harmless) => expect(toHarmlessLine(text)).toBe(harmless));
});

describe('a page’s text with its lines', () => {
  it.each([
    ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['if (a)\n\treturn\u202e b;  \n', 'if (a)\n  return b;'],
    ['a\n\n\n\n\nb', 'a\n\nb'],
    ['nul\u0000 and bell\u0007', 'nul  and bell'],
    [' \n\u200b\n ', ''],
  ])('%j is %j', (text, harmless) => expect(toHarmlessText(text)).toBe(harmless));

  it('says what the one line says', () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 100 }), (text) => {
        const lines = toHarmlessText(text);
        expect(toHarmlessLine(lines)).toBe(toHarmlessLine(text));
        expect(toHarmlessText(lines)).toBe(lines);
      }),
    );
  });
});
