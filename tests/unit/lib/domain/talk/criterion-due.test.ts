import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/day';
import { changedRecord } from '@/lib/domain/record';
import { criterionReminders, dueSoon } from '@/lib/domain/talk/criterion-due';
import { aCriterion } from '../a-criterion';

const DUE = '2026-12-04';
const stagesOn = (today: string, said?: string) =>
  criterionReminders([aCriterion({ dueOn: DUE }, said)], today).map(({ stage }) => stage);

describe('a reminder of a criterion', () => {
  for (const [today, stage] of [
    ['2026-11-19', undefined],
    ['2026-11-20', 'soon'],
    ['2026-11-30', 'soon'],
    ['2026-12-01', 'close'],
    ['2026-12-04', 'close'],
    ['2026-12-05', 'passed'],
    ['2026-12-18', 'passed'],
    ['2026-12-19', undefined],
  ] as const) {
    it(`is ${stage ?? 'not'} wanted on ${today} for what is due on ${DUE}`, () => {
      expect(stagesOn(today)).toEqual(stage ? [stage] : []);
    });
  }

  it('is not wanted for what has just been said', () => {
    expect(stagesOn('2026-11-27', '2026-11-27')).toEqual([]);
    expect(stagesOn('2026-12-01', '2026-11-27')).toEqual(['close']);
    expect(stagesOn('2026-12-03', '2026-12-02')).toEqual([]);
    expect(stagesOn('2026-12-05', '2026-12-02')).toEqual(['passed']);
    expect(stagesOn('2026-11-20', '2026-11-20')).toEqual(['soon']);
  });

  it('goes by the day that was set last', () => {
    const moved = changedRecord(
      aCriterion({ dueOn: '2027-03-01' }),
      { dueOn: DUE },
      { now: new Date('2026-11-25T12:00:00'), installationId: 'test' },
    );
    expect(criterionReminders([moved], '2026-11-26')).toEqual([]);
    expect(criterionReminders([moved], '2026-12-01').map(({ stage }) => stage)).toEqual(['close']);
  });

  it('is wanted of what is open alone', () => {
    const states = (['shown', 'agreed', 'dropped'] as const).map((state) => aCriterion({ dueOn: DUE, state }));
    const removed = { ...aCriterion({ dueOn: DUE }), deletedAt: '2026-11-01T00:00:00.000Z' };
    expect(criterionReminders([...states, removed, aCriterion()], '2026-12-04')).toEqual([]);
  });

  it('comes in the order of the days, with how many are left', () => {
    const all = [aCriterion({ dueOn: '2026-12-10' }), aCriterion({ dueOn: '2026-11-29' }), aCriterion({ dueOn: DUE })];
    const found = criterionReminders(all, '2026-12-01');
    expect(found.map(({ stage, days }) => [stage, days])).toEqual([
      ['passed', -2],
      ['close', 3],
      ['soon', 9],
    ]);
    expect(dueSoon(all, '2026-12-01').map(({ days }) => days)).toEqual([-2, 3, 9]);
  });

  it('has three names over a life, whichever days it is looked at, and others for another due day', () => {
    const offset = fc.integer({ min: -40, max: 40 });
    fc.assert(
      fc.property(fc.uniqueArray(offset, { maxLength: 60 }), (offsets) => {
        const [one, other] = [aCriterion({ dueOn: DUE }), aCriterion({ dueOn: addDays(DUE, 1) })];
        const names = offsets
          .flatMap((days) => criterionReminders([one, other], addDays(DUE, days)))
          .map((r) => r.name);
        expect(new Set(names).size).toBeLessThanOrEqual(6);
      }),
    );
  });
});
