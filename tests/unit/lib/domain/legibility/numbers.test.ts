import { describe, expect, it } from 'vitest';
import { bareNumbers, noUnit } from '@/lib/domain/legibility/numbers';
import { aTold } from './a-packet';

const wordsIn = (text: string) => bareNumbers(text).map(({ words }) => words);

describe('a number says of what', () => {
  it.each([
    ['Reduced the hold queue by 40', 'by 40'],
    ['Reduced the hold queue by 40.', 'by 40'],
    ['Cut build time by 40, and nobody noticed.', 'by 40'],
    ['The queue shrank by 300 after the fix.', 'by 300'],
    ['Load on the database fell by about 30.', 'by about 30'],
    ['Latency went from 900 to 240.', 'from 900'],
    ['It made the import faster by 3', 'by 3'],
    ['We improved response to 1,200 in May.', 'to 1,200'],
  ])('finds it missing in “%s”', (text, words) => {
    expect(wordsIn(text)[0]).toBe(words);
  });

  it.each([
    'Reduced the queue by 40 %.',
    'Reduced the queue by 40%',
    'Cut the bill by €40 and the other by 40 EUR',
    'Cold start fell from 900 to 240 ms.',
    'Cold start fell from 900 ms to 240 ms.',
    'The import got down from 190 to 24 minutes.',
    'It got faster by 3x',
    'Made it 3 times faster',
    'Red builds fell from 80 to 19 the month after.',
    'Cut complaints to 3.',
    'Reduced alerts from 40 to 11.',
    'It went down in 3 of 5 teams',
    'Errors dropped in 9 of 10.',
    'Upgraded to Postgres 16, and it went faster',
    'The trial went well from 12 May to 3 June',
    'Reduced since 2024, down to 2025',
    'Dropped it in v2.1',
    'Fixed LEND-502 and it went away',
    'Merged #412 by 5 reviewers',
    'RFC 19 cut the wait',
    'The page moved from 2 to 3 at night',
    'We went to 3 libraries',
    'The difference was 212.',
    'Closed by 9:30, lost nothing',
    'Step 3 went from draft to done',
    'Bumped the trainer from 2.1 to 2.4, epoch time down 18 %',
    'Approved, and from 6.0 the train stops when it falls under 99.5.',
    'Field returns for dead devices went from 19 in spring to 1 in autumn',
    'Kürzte die Zeit um 40',
    '',
  ])('says nothing of “%s”', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  it('leads to the field that holds it, and to the number where that has no unit', () => {
    const metric = { label: 'Build time', before: '40', after: '12', unit: '' };
    const wins = [aTold({ outcome: 'It fell by 40.' }), aTold({ metric })];
    expect(noUnit(wins).map(({ field, words }) => [field, words])).toEqual([
      ['outcome', 'by 40'],
      ['metric', 'Build time: 40 → 12'],
    ]);
  });

  it.each([
    ['a unit', { label: 'Build time', before: '40', after: '12', unit: 'min' }],
    ['a unit with the value', { label: 'Build time', before: '40 min', after: '12 min', unit: '' }],
    ['something that is counted', { label: 'Open alerts', before: '40', after: '11', unit: '' }],
    ['no number', { label: 'Release', before: 'by hand', after: 'one button', unit: '' }],
  ])('is content with %s', (_, metric) => {
    expect(noUnit([aTold({ metric })])).toEqual([]);
  });

  it('does not ask of the text what the number beside it says', () => {
    const metric = { label: 'Build time', before: '40', after: '12', unit: 'min' };
    expect(noUnit([aTold({ metric, outcome: 'Build time fell to 12.' })])).toEqual([]);
  });
});
