import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitOnePage, heightOf, type MeasuredBlock, paginate, tooHigh } from '@/lib/domain/packet/paginate';

const SIZE = { height: 100, heads: { t: 10 } };
const block = (id: string, height: number, more: Partial<MeasuredBlock> = {}): MeasuredBlock => ({
  id,
  height,
  ...more,
});
const heading = (id: string, height = 10) => block(id, height, { keepWithNext: true });
const row = (id: string, height: number) => block(id, height, { table: 't' });

describe('pages', () => {
  it.each<[string, MeasuredBlock[], string[][]]>([
    ['none', [], []],
    ['one for what fits', [block('a', 50), block('b', 50)], [['a', 'b']]],
    ['the next for what does not', [block('a', 60), block('b', 50)], [['a'], ['b']]],
    ['a heading goes with what it stands above', [block('a', 85), heading('h'), block('b', 10)], [['a'], ['h', 'b']]],
    ['so do two', [block('a', 75), heading('h'), heading('i'), block('b', 10)], [['a'], ['h', 'i', 'b']]],
    ['a heading at the end stands where it fits', [block('a', 80), heading('h')], [['a', 'h']]],
    ['a new page is begun', [block('a', 5), block('b', 5, { startsPage: true })], [['a'], ['b']]],
    ['even right after a heading', [heading('h'), block('b', 5, { startsPage: true })], [['h'], ['b']]],
    ['a table’s head takes room once a page', [row('a', 45), row('b', 45), row('c', 45)], [['a', 'b'], ['c']]],
    [
      'a block that is higher than a page has one',
      [block('a', 10), block('b', 250), block('c', 10)],
      [['a'], ['b'], ['c']],
    ],
    ['and keeps its heading', [block('a', 10), heading('h'), block('b', 250)], [['a'], ['h', 'b']]],
  ])('%s', (_, blocks, pages) => {
    expect(paginate(blocks, SIZE)).toEqual(pages);
  });

  const arbitraryBlocks = fc
    .array(
      fc.record({
        height: fc.oneof(
          { weight: 9, arbitrary: fc.integer({ min: 1, max: 60 }) },
          { weight: 1, arbitrary: fc.integer({ min: 61, max: 300 }) },
        ),
        kind: fc.constantFrom('block', 'block', 'block', 'heading', 'row', 'start'),
      }),
      { maxLength: 60 },
    )
    .map((made) =>
      made.map(({ height, kind }, index): MeasuredBlock => {
        if (kind === 'heading') return heading(String(index), Math.min(height, 20));
        if (kind === 'row') return row(String(index), height);
        return block(String(index), height, kind === 'start' ? { startsPage: true } : {});
      }),
    );

  it('keep every block once and in order, no heading alone, and are overfull only by a single block', () => {
    fc.assert(
      fc.property(arbitraryBlocks, (blocks) => {
        const pages = paginate(blocks, SIZE);
        expect(pages.flat()).toEqual(blocks.map(({ id }) => id));
        const byId = new Map(blocks.map((each) => [each.id, each]));
        const high = new Set(tooHigh(blocks, SIZE));
        for (const [index, ids] of pages.entries()) {
          const page = ids.flatMap((id) => byId.get(id) ?? []);
          expect(page.length).toBeGreaterThan(0);
          const single = page.filter(({ keepWithNext }) => !keepWithNext);
          if (heightOf(page, SIZE) > SIZE.height) expect(single.map(({ id }) => high.has(id))).toEqual([true]);
          const last = page.at(-1);
          const next = byId.get(pages[index + 1]?.[0] ?? '');
          const isWidow = last?.keepWithNext && next && !next.startsPage;
          if (isWidow) expect(runsIntoHigh(blocks, last.id, high)).toBe(true);
        }
      }),
    );
  });
});

/** Whether the first thing below a heading is one that no page has room for together with it. */
function runsIntoHigh(blocks: readonly MeasuredBlock[], id: string, high: ReadonlySet<string>): boolean {
  const below = blocks.slice(blocks.findIndex((each) => each.id === id) + 1);
  const first = below.find(({ keepWithNext }) => !keepWithNext) ?? below.at(-1);
  return first !== undefined && high.has(first.id);
}

describe('what no page has room for', () => {
  it('is the block, or the block with its headings', () => {
    expect(tooHigh([block('a', 101), heading('h', 30), block('b', 80), heading('i'), block('c', 90)], SIZE)).toEqual([
      'a',
      'b',
    ]);
  });
});

describe('one page', () => {
  const blocks = [
    block('a', 40),
    block('b', 30, { spare: 1 }),
    block('c', 30, { spare: 3 }),
    block('d', 30, { spare: 2 }),
  ];
  it.each([
    [130, 'abcd'],
    [129, 'abd'],
    [99, 'ab'],
    [69, 'a'],
    [10, 'a'],
  ])('of %i has room for %s', (height, left) => {
    expect(
      fitOnePage(blocks, { height })
        .map(({ id }) => id)
        .join(''),
    ).toBe(left);
  });

  it('leaves a heading out together with the last thing under it', () => {
    const listed = [
      block('a', 40),
      block('h', 30, { spare: 1 }),
      block('b', 40, { spare: 1 }),
      block('c', 40, { spare: 2 }),
    ];
    expect(fitOnePage(listed, SIZE).map(({ id }) => id)).toEqual(['a']);
  });

  it('has what has room under another heading where a higher thing had none', () => {
    const under = (spare: number, ...heights: number[]) => [
      block(`h${spare}`, 10, { keepWithNext: true, spare }),
      ...heights.map((height, index) => block(`${spare}-${index}`, height, { spare: spare + 10 * index })),
    ];
    const listed = [block('a', 40), ...under(1, 10, 60, 10), ...under(2, 20)];
    expect(fitOnePage(listed, SIZE).map(({ id }) => id)).toEqual(['a', 'h1', '1-0', 'h2', '2-0']);
    expect(fitOnePage(listed, { height: 89 }).map(({ id }) => id)).toEqual(['a', 'h1', '1-0']);
  });
});
