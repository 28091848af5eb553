import { describe, expect, it } from 'vitest';
import { presetOf, presetsOn } from '@/components/report/options/presets';

const TODAY = '2026-11-29';
const all = presetsOn(TODAY, { dayZero: '2026-09-20', lastChapterEnded: '2026-03-31' });

describe('the windows that have a name', () => {
  it('are those that there is a day for', () => {
    expect(all).toEqual([
      { id: 'twelve', from: null },
      { id: 'six', from: '2026-05-30' },
      { id: 'day-0', from: '2026-09-20' },
      { id: 'chapter', from: '2026-04-01' },
    ]);
    const neither = presetsOn(TODAY, { dayZero: null, lastChapterEnded: null });
    expect(neither.map(({ id }) => id)).toEqual(['twelve', 'six']);
    // A chapter that was closed today has no day after it yet.
    expect(presetsOn(TODAY, { dayZero: null, lastChapterEnded: TODAY })).toEqual(neither);
  });

  it.each([
    [null, null, 'twelve'],
    ['2026-05-30', null, 'six'],
    ['2026-09-20', null, 'day-0'],
    ['2026-06-02', null, 'own'],
    ['2026-06-01', '2026-11-01', 'own'],
  ])('%s to %s is %s', (from, to, id) => expect(presetOf({ from, to }, all)).toBe(id));
});
