import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestEntries } from '@/lib/domain/win-list/best-entries';
import { hasWords } from '@/lib/domain/win-list/win-search';

const wins = (...texts: string[]) => texts.map((text) => ({ text }));
const pick = (all: { text: string }[], words: string[], most: number) => {
  const best = bestEntries(words, most);
  for (const each of all) best.look(each);
  return best.read();
};

describe('the few of many wins that answer best', () => {
  it('puts titles before what stands in other words, and beginnings before the middle', () => {
    const all = wins('notes\nthe cache', 'recache it', 'warm cache', 'cache warmed', 'nothing');
    expect(pick(all, ['cache'], 9)).toEqual({
      best: wins('cache warmed', 'warm cache', 'recache it', 'notes\nthe cache'),
      count: 4,
    });
  });

  it('keeps equals in their order, shows no more than it may, and counts all', () => {
    const all = wins('cache 1', 'cache 2', 'cache 3', 'the cache');
    expect(pick(all, ['cache'], 2)).toEqual({ best: wins('cache 1', 'cache 2'), count: 4 });
  });

  it('never shows one that lacks a word, whatever there is', () => {
    const word = fc.constantFrom('a', 'ab', 'b', 'cab', 'a\nb');
    fc.assert(
      fc.property(
        fc.array(fc.array(word).map((each) => each.join(' '))),
        fc.array(word, { minLength: 1 }),
        (texts, asked) => {
          const all = wins(...texts);
          const words = asked.flatMap((each) => each.split('\n'));
          const { best, count } = pick(all, words, 5);
          const fit = all.filter(({ text }) => hasWords(text, words));
          expect(count).toBe(fit.length);
          expect(best).toHaveLength(Math.min(5, fit.length));
          expect(best.every((each) => fit.includes(each))).toBe(true);
        },
      ),
    );
  });
});
