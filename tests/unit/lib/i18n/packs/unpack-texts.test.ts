import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSpeech } from '@/lib/i18n/packs/to-speech';
import { unpackTexts } from '@/lib/i18n/packs/unpack-texts';
import { everyWord } from '../../../../../scripts/build/every-word';
import { packTexts } from '../../../../../scripts/build/pack-texts';

const english = {
  title: 'Trees',
  pears: { one: '{n} pear', other: '{n} pears' },
  steps: ['dig', 'water'],
  code: false,
};
const german = {
  code: false,
  pears: { one: '{n} Birne', other: '{n} Birnen' },
  steps: ['graben', 'gießen'],
  title: 'Bäume',
};

describe('packed texts', () => {
  it('are those of a translation in the order of English, and find their keys again', () => {
    const packed = packTexts(german, english);
    expect(packed).toBe('Bäume|{n} Birne|{n} Birnen|graben|gießen');
    expect(unpackTexts(packed ?? '', english)).toEqual(german);
    const speech = toSpeech('de', { '../de/garden.ts': { tree: packed, late: { name: 'Wiese' } } });
    expect(speech.of('garden.tree', english)).toEqual(german);
    expect(speech.of('garden.late', { name: 'Meadow' })).toEqual({ name: 'Wiese' });
    expect(speech.of('garden.fence', { name: 'Fence' })).toBeUndefined();
  });

  it.each([
    ['one more', 'Bäume|{n} Birne|{n} Birnen|graben|gießen|ernten'],
    ['one fewer', 'Bäume|{n} Birne|{n} Birnen|graben'],
    ['none', ''],
  ])('are refused where they are %s than English has', (_, packed) => {
    expect(() => unpackTexts(packed, english)).toThrow(/ texts for 5 keys/);
  });

  it.each([
    [
      'a form that English has not',
      { title: 'a', pears: { one: 'b', few: 'c', other: 'd' }, steps: ['e', 'f'], code: false },
    ],
    ['other keys', { ...german, title: undefined, name: 'Bäume' }],
    ['fewer', { title: 'a' }],
    ['a text that holds the mark between texts', { ...german, title: 'Bäume|und Sträucher' }],
    ['no text', { ...german, title: 1 }],
    ['another value', { ...german, code: true }],
  ])('are none where there is %s', (_, translated) => {
    expect(packTexts(translated, english)).toBeUndefined();
  });

  it('come back whatever they are', () => {
    const text = fc.string({ maxLength: 5 }).filter((each) => !each.includes('|'));
    const few = <T>(each: fc.Arbitrary<T>) =>
      fc.oneof(
        fc.array(each, { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('title', 'one', 'other', 'two-words', '2', '10'), each, {
          maxKeys: 4,
          noNullPrototype: true,
        }),
      );
    const words = few(fc.oneof(text, few(text)));
    fc.assert(
      fc.property(words, (own) => {
        expect(unpackTexts(packTexts(own, own) ?? '', own)).toEqual(own);
      }),
    );
  });

  it('are all words of every translation', () => {
    const paths = Object.keys(everyWord).filter((path) => !path.includes('/en/'));
    expect(paths.length).toBeGreaterThan(100);
    for (const path of paths) {
      const own = everyWord[path.replace(/\/\w+\/([\w-]+\.ts)$/, '/en/$1')] ?? {};
      for (const [name, words] of Object.entries(everyWord[path] ?? {})) {
        const named = own[name];
        const packed = packTexts(words, named);
        expect(packed, `${path} ${name}`).toBeTypeOf('string');
        if (typeof named === 'object' && named !== null) {
          expect(unpackTexts(packed ?? '', named), `${path} ${name}`).toEqual(words);
        }
      }
    }
  });
});
