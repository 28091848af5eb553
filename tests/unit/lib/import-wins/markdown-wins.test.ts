import { describe, expect, it } from 'vitest';
import { markdownWins } from '@/lib/import-wins/markdown-wins';

const read = (text: string) =>
  markdownWins(text)?.found.map(({ title, did, date }) => [title, 'day' in date ? date.day : date.is, did]);

describe('a brag document', () => {
  it('dates its bullets by themselves or by the heading above', () => {
    const text = `# Brag document

Some words about why I keep this.

## Week of March 2, 2026
- Moved the ledger to **nightly** batches
  - half the load on Mondays
  - nobody had to stay up
- 2026-03-05: Wrote the runbook with Jonas
* [x] Unblocked the payments team (2026-03-06)

## 2026-04-01 Settled who owns the queue
Three teams met, I wrote the proposal.
It was agreed the same day.

## March 2025
1. Mentored Lise`;
    expect(read(text)).toEqual([
      ['Moved the ledger to nightly batches', '2026-03-02', '- half the load on Mondays\n- nobody had to stay up'],
      ['Wrote the runbook with Jonas', '2026-03-05', ''],
      ['Unblocked the payments team', '2026-03-06', ''],
      [
        'Settled who owns the queue',
        '2026-04-01',
        'Three teams met, I wrote the proposal.\nIt was agreed the same day.',
      ],
      ['Mentored Lise', '2025-03-01', ''],
    ]);
  });

  it('takes the year from a heading of its own', () => {
    expect(read('# 2025\n## March\n- One\n# 2024\n## Apr\n- Two')).toEqual([
      ['One', '2025-03-01', ''],
      ['Two', '2024-04-01', ''],
    ]);
  });

  it('says of what has no date that it has none, and of some that they may be two', () => {
    expect(read('- Something\n- 03/04/2026 – Else')).toEqual([
      ['Something', 'none', ''],
      ['Else', 'either', ''],
    ]);
  });

  it('keeps links, and reads their words as the title', () => {
    const text = '- 2026-03-04 [Keep the queue](https://github.com/acme/orchard/pull/12) https://docs.example.com/a.';
    const [win] = markdownWins(text)?.found ?? [];
    expect(win).toMatchObject({
      title: 'Keep the queue',
      links: ['https://github.com/acme/orchard/pull/12', 'https://docs.example.com/a'],
    });
  });

  it('takes no code, no rule and no empty bullet for a win, and a long bullet whole', () => {
    expect(read('- 2026-03-04 One\n\n---\n\n-  \n```\n- not one\n```\n- - -')).toEqual([['One', '2026-03-04', '']]);
    for (const words of [200, 2_000]) {
      const long = 'word '.repeat(words).trim();
      const [win] = markdownWins(`- ${long}`)?.found ?? [];
      expect(win?.title.endsWith('…')).toBe(true);
      expect(win).toMatchObject({ did: long, isCut: false });
    }
  });

  it('takes a line for the bullet above as Markdown does, and counts the text that belongs to none', () => {
    const text =
      'Words.\n\n- 2026-03-04 Moved the ledger\nto nightly batches\n\nMore words.\nAnd more.\n- 2026-03-05 A talk';
    expect(read(text)).toEqual([
      ['Moved the ledger', '2026-03-04', 'to nightly batches'],
      ['A talk', '2026-03-05', ''],
    ]);
    expect(markdownWins(text)?.left).toBe(3);
  });

  it.each([
    ['- 2026-03-04 One\n***\nText', 1],
    ['- 2026-03-04 One\n\n---\nThis is private\n\nOther words', 2],
    ['- 2026-03-04 One\n- - -\nText', 1],
    ['- 2026-03-04 One\n<!-- to be continued -->\nText', 1],
    ['- 2026-03-04 One\n| a | b |\n|---|---|', 2],
  ])('does not take what stands after a rule, a comment or a table for the bullet above: %j', (text, left) => {
    expect(read(text)).toEqual([['One', '2026-03-04', '']]);
    expect(markdownWins(text)?.left).toBe(left);
  });

  it.each([
    ['- 2026-03-04 One\n\n  ---\n  Two', 'Two'],
    ['- 2026-03-04 One\n  | a | b |', '| a | b |'],
    ['# 2026-03-04 One\nTwo\n\n---\nThree', 'Two\nThree'],
  ])('keeps what stands in a bullet or under a dated heading: %j', (text, did) => {
    expect(read(text)).toEqual([['One', '2026-03-04', did]]);
  });

  it('keeps the end of a heading that is longer than any title', () => {
    const text = `# 2026-03-04 ${'word '.repeat(200)}and the end\nIt holds.`;
    expect(markdownWins(text)?.found).toMatchObject([
      { did: expect.stringMatching(/word and the end\nIt holds\.$/), isCut: false },
    ]);
    const [over] = markdownWins(`# 2026-03-04 ${'word '.repeat(5_000)}\nIt holds.`)?.found ?? [];
    expect(over?.isCut).toBe(true);
  });

  it.each([
    ['a bullet', `- 2026-03-04 ${'word '.repeat(5_000)}`],
    ['a line below it', `- 2026-03-04 Shipped\n  ${'x'.repeat(30_000)}`],
    ['its lines together', `- 2026-03-04 Shipped\n${`  ${'x'.repeat(900)}\n`.repeat(30)}`],
  ])('knows where %s says more than a win can hold', (_, text) => {
    const [win] = markdownWins(text)?.found ?? [];
    expect(win?.isCut).toBe(true);
    expect(win?.did.length).toBeGreaterThan(19_990);
    expect(win?.did.length).toBeLessThanOrEqual(20_000);
  });

  it.each(['[', '(', ', ', '- ', '**', '(((- ', 'https://', '# ', '[a](', ' ', '2026-', '((2026'])(
    'is read in no time where it is %j thousands of times',
    (piece) => {
      const from = performance.now();
      for (const start of ['- ', '# 2026-03-04 ', '- a\n  ', '']) {
        markdownWins(`${start}${piece.repeat(1_000_000 / piece.length)}x`);
        markdownWins(`${start}${`${piece.repeat(5_000)}x\n  `.repeat(40)}`);
      }
      expect(performance.now() - from).toBeLessThan(5_000);
    },
  );
});
