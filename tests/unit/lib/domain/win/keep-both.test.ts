import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepBoth } from '@/lib/domain/win/keep-both';
import { TEXT_LIMIT } from '@/lib/domain/win/win';

describe('what is typed where the text cannot be seen', () => {
  it.each<[stored: string, typed: string, told: string[], both: string | null]>([
    ['', 'It held', [], 'It held'],
    ['It', 'It held', ['It'], 'It held'],
    ['It held', 'It held', [], 'It held'],
    ['It held', '', ['It held'], ''],
    ['Two teams moved', 'It held', [], 'Two teams moved\nIt held'],
    ['Two teams moved', 'It held', ['It'], 'Two teams moved\nIt held'],
    ['Two teams moved\nIt', 'It held', ['It'], 'Two teams moved\nIt held'],
    ['Two teams moved\nIt held', 'It held', ['It'], 'Two teams moved\nIt held'],
    ['Two teams moved\nIt held', '', ['It held'], 'Two teams moved'],
    ['Two teams moved', '', ['It held'], 'Two teams moved'],
    // Lines that were typed one by one, and one of them alone again.
    ['Two teams moved\nIt\nheld', 'held', ['It\nheld', 'It'], 'Two teams moved\nheld'],
    ['Two teams moved\nIt\nheld', 'It\nheld up', ['held', 'It\nheld'], 'Two teams moved\nIt\nheld up'],
    // What was sent first came last.
    ['It held\nIt', 'It held', ['It held', 'It'], 'It held'],
    ['Two teams moved\nIt held\nIt', 'It held up', ['It held', 'It'], 'Two teams moved\nIt held up'],
    ['x'.repeat(TEXT_LIMIT), 'It held', [], null],
  ])('of “%s”, typing “%s” after %j leaves “%s”', (stored, typed, told, both) => {
    expect(keepBoth(stored, typed, told)).toBe(both);
  });

  it('leaves every word that was written elsewhere, whatever is typed and however often it is sent', () => {
    const theirs = fc.stringMatching(/^[A-Z]{1,6}([ \n][A-Z]{1,6}){0,2}$/);
    const own = fc.stringMatching(/^[a-c]{1,3}([ \n][a-c]{1,3}){0,2}$/);
    fc.assert(
      fc.property(theirs, fc.array(own, { minLength: 1, maxLength: 6 }), (elsewhere, typing) => {
        let stored: string | null = elsewhere;
        for (const [index, typed] of typing.entries()) {
          const told = typing.slice(0, index).reverse();
          for (const _again of [1, 2]) stored = keepBoth(stored ?? '', typed, told);
        }
        expect(stored).toBe(`${elsewhere}\n${typing.at(-1)}`);
      }),
    );
  });
});
