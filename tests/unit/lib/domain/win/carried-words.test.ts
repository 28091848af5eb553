import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARRY_REASONS, readCarriedWords, writeCarriedWords } from '@/lib/domain/win/carried-words';
import { TEXT_LIMIT, TITLE_LIMIT } from '@/lib/domain/win/win';

const text = (maxLength: number) => fc.string({ unit: 'binary', minLength: 1, maxLength });
const words = fc.record(
  { title: text(TITLE_LIMIT), did: text(2000), note: text(2000), visibility: fc.constant('private' as const) },
  { requiredKeys: [] },
);

describe('words in an address', () => {
  it('come out as they went in', () => {
    fc.assert(
      fc.property(words, fc.option(fc.constantFrom(...CARRY_REASONS)), (carried, reason) => {
        const query = writeCarriedWords(carried, reason ?? undefined);
        expect(query).not.toMatch(/[?#\s]/);
        expect(readCarriedWords(new URLSearchParams(query))).toEqual({ words: carried, reason });
      }),
    );
  });

  it('are no longer than the fields they go into', () => {
    const long = 'x'.repeat(TEXT_LIMIT + 1);
    const query = writeCarriedWords({ title: long, did: long });
    const byHand = `title=${long}&did=${long}&note=`;
    for (const each of [query, byHand]) {
      const read = readCarriedWords(new URLSearchParams(each)).words;
      expect([read.title?.length, read.did?.length, read.note]).toEqual([TITLE_LIMIT, TEXT_LIMIT, undefined]);
    }
  });

  it('survive a character cut in two', () => {
    const query = writeCarriedWords({ did: 'a\ud83d' });
    expect(readCarriedWords(new URLSearchParams(query)).words).toEqual({ did: 'a\ufffd' });
  });

  it('have no reason that does not exist', () => {
    expect(readCarriedWords(new URLSearchParams('because=the-dog')).reason).toBeNull();
  });
});
