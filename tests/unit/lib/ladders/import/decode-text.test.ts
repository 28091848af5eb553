import { describe, expect, it } from 'vitest';
import { decodeText } from '@/lib/ladders/import/decode-text';

const TEXT = 'Größe geändert';
/** As Excel writes it in Western Europe. */
const WINDOWS = [71, 114, 246, 223, 101, 32, 103, 101, 228, 110, 100, 101, 114, 116];

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  for (const [at, sign] of [...`\ufeff${text}`].entries()) view.setUint16(2 * at, sign.charCodeAt(0), isLittle);
  return new Uint8Array(view.buffer);
}

describe('the text of a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['UTF-16, the small byte first', utf16(TEXT, true)],
    ['UTF-16, the large byte first', utf16(TEXT, false)],
    ['Windows-1252', Uint8Array.from(WINDOWS)],
  ])('is read as %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT);
  });

  it('stays UTF-8 where it says itself that a sign was lost', () => {
    const text = 'a \ufffd b';
    expect(decodeText(new TextEncoder().encode(text))).toBe(text);
  });

  it('stays UTF-8 where one byte of it is broken', () => {
    const broken = Uint8Array.from([...new TextEncoder().encode(TEXT), 0xff]);
    expect(decodeText(broken)).toBe(`${TEXT}\ufffd`);
  });
});
