import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGated } from '@/lib/sites/gated-json';

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('what a site answers as JSON', () => {
  it('is read as it stands', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect(parseGated(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('counts no bracket that is written in a text', () => {
    const text = JSON.stringify({ x: `${'['.repeat(500)}"\\`, y: '{'.repeat(500) });
    expect(parseGated(text)).toEqual(JSON.parse(text));
  });

  it('is not read when it is no JSON, too deep or too large', () => {
    expect(parseGated('<html>')).toBeUndefined();
    expect(parseGated(nested(60))).not.toBeUndefined();
    expect(parseGated(nested(61))).toBeUndefined();
    expect(parseGated(nested(1_000_000))).toBeUndefined();
    expect(parseGated(`"${'x'.repeat(8_000_000)}"`)).toBeUndefined();
  });

  it('comes to an end, whatever is written: what goes back over the text would not', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => void parseGated(text)));
    expect(parseGated('"\\'.repeat(1_000_000))).toBeUndefined();
  });
});
