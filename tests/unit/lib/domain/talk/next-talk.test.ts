import { describe, expect, it } from 'vitest';
import type { CriterionState } from '@/lib/domain/talk/criterion';
import { nextTalkOf } from '@/lib/domain/talk/next-talk';

const TODAY = '2026-11-30';
const held = (...days: string[]) => days.map((heldOn) => ({ state: 'held' as const, heldOn }));
const due = (dueOn: string | null, state: CriterionState = 'open') => ({ dueOn, state });

describe('the next talk', () => {
  for (const [name, talks, criteria, expected] of [
    ['nothing to go by', [], [], null],
    ['four weeks after the last', held('2026-11-26'), [], { day: '2026-12-24', because: 'four-weeks' }],
    ['the last of several', held('2026-11-26', '2026-09-01'), [], { day: '2026-12-24', because: 'four-weeks' }],
    ['on a Monday where that is a weekend', held('2026-11-28'), [], { day: '2026-12-28', because: 'four-weeks' }],
    ['before what is due', held('2026-11-26'), [due('2026-12-18')], { day: '2026-12-15', because: 'due' }],
    ['before it without any talk', [], [due('2027-02-05')], { day: '2027-02-02', because: 'due' }],
    ['on the Friday before a weekend', [], [due('2026-12-16')], { day: '2026-12-11', because: 'due' }],
    ['the earlier of the two', held('2026-11-26'), [due('2027-02-05')], { day: '2026-12-24', because: 'four-weeks' }],
    ['shown counts, for it wants an answer', [], [due('2027-02-05', 'shown')], { day: '2027-02-02', because: 'due' }],
    [
      'agreed, dropped, dateless and past ones do not',
      [],
      [due('2027-02-05', 'agreed'), due('2027-02-05', 'dropped'), due(null), due('2026-11-30')],
      null,
    ],
    ['never today or earlier', held('2026-06-01'), [], { day: '2026-12-01', because: 'four-weeks' }],
    ['tomorrow where little time is left', [], [due('2026-12-02')], { day: '2026-12-01', because: 'due' }],
  ] as const) {
    it(name, () => {
      expect(nextTalkOf({ talks, criteria, today: TODAY })).toEqual(expected);
    });
  }

  it('is not suggested while one is planned', () => {
    const planned = { state: 'planned' as const, heldOn: null };
    expect(nextTalkOf({ talks: [planned, ...held('2026-11-26')], criteria: [], today: TODAY })).toBeNull();
  });
});
