import { describe, expect, it } from 'vitest';
import { csvWins, guessColumns, hasNames } from '@/lib/import-wins/csv-wins';

describe('a table', () => {
  it('has its columns guessed by their names', () => {
    expect(guessColumns(['Date', 'What I did', 'Impact', 'PR link', 'Tags', 'Title'])).toEqual({
      date: 0,
      title: 5,
      did: 1,
      outcome: 2,
      link: 3,
      tags: 4,
    });
    expect(hasNames([['Date', 'Win']])).toBe(true);
    expect(hasNames([['2026-03-04', 'Win the deal']])).toBe(false);
  });

  it.each([
    [['date', 'title', 'what changed'], { title: 1, did: null, outcome: 2 }],
    [['date', 'what changed', 'what I did'], { did: 2, outcome: 1 }],
    [['date', 'what changed', 'impact'], { title: null, did: 1, outcome: 2 }],
    [['date', 'title', 'what changed', 'impact'], { title: 1, did: 2, outcome: 3 }],
    [['date', 'what changed'], { did: 1, outcome: null }],
  ])('says what changed as the deed where nothing else does, and else as the outcome: %j', (names, expected) => {
    expect(guessColumns(names)).toMatchObject(expected);
  });

  it('becomes a win a row; a row without words becomes none', () => {
    const rows = [
      ['2026-03-04', 'Shipped', 'It holds', 'https://github.com/acme/orchard/pull/3', 'a; b, a'],
      ['2026-03-05', '', '', '', ''],
      ['soon', 'Later'],
    ];
    const map = { date: 0, title: 1, did: null, outcome: 2, link: 3, tags: 4 };
    expect(csvWins(rows, map, 2)).toEqual([
      {
        line: 2,
        title: 'Shipped',
        did: '',
        outcome: 'It holds',
        tags: ['a', 'b'],
        links: ['https://github.com/acme/orchard/pull/3'],
        date: { is: 'day', day: '2026-03-04' },
        isCut: false,
      },
      { line: 4, title: 'Later', did: '', outcome: '', tags: [], links: [], date: { is: 'none' }, isCut: false },
    ]);
  });

  it('is named by what came of it, or by its link, where it says nothing else', () => {
    const map = { date: 0, title: 1, did: null, outcome: 2, link: null, tags: null };
    const rows = [
      ['2026-03-04', '', 'Half the load on Mondays'],
      ['2026-03-05', 'https://docs.example.com/a'],
    ];
    expect(csvWins(rows, map, 1)).toMatchObject([
      { title: 'Half the load on Mondays', outcome: 'Half the load on Mondays', did: '' },
      { title: 'https://docs.example.com/a', links: ['https://docs.example.com/a'] },
    ]);
  });

  it('says a long outcome or address once, and a long line beside an address whole', () => {
    const map = { date: null, title: null, did: null, outcome: 0, link: 1, tags: null };
    const outcome = 'Half the load on Mondays, and nobody had to stay up for it. '.repeat(10).trim();
    const link = `https://docs.example.com/${'a'.repeat(400)}`;
    const beside = `${'The page of the queue '.repeat(20)}${link}`;
    expect(csvWins([[outcome], ['', link], ['', beside]], map, 1)).toMatchObject([
      { title: expect.stringMatching(/^Half the load.*…$/), did: '', outcome },
      { did: '', links: [link] },
      { did: 'The page of the queue '.repeat(20).trim(), links: [link] },
    ]);
  });

  it.each([
    [20_000, false],
    [20_001, true],
  ])('says whether %i characters are more than a win can hold', (length, isCut) => {
    const map = { date: null, title: 0, did: 1, outcome: 2, link: null, tags: null };
    const text = 'x'.repeat(length);
    const kept = 'x'.repeat(20_000);
    expect(csvWins([['Shipped', text]], map, 1)).toMatchObject([{ title: 'Shipped', did: kept, isCut }]);
    expect(csvWins([['Shipped', '', text]], map, 1)).toMatchObject([{ outcome: kept, isCut }]);
    expect(csvWins([[text]], map, 1)).toMatchObject([{ did: kept, isCut }]);
  });
});
