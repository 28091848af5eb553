import { describe, expect, it } from 'vitest';
import { calendarOf } from '@/components/plan/weeks/calendar-weeks';
import { progressOf } from '@/lib/domain/plan/plan-progress';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aPlan } from '../../../lib/domain/a-plan';

function calendar(today: string, pauses: { from: string; to: string | null }[] = []) {
  const plan = aPlan({ pauses });
  const facts = { auditedProjects: 0 };
  return calendarOf(plan, progressOf({ plan, ladder: seniorEngineer, log: [], facts, today }), today);
}

describe('the calendar of the weeks', () => {
  it('runs from the first day to day 90, a week being seven days and the last one six', () => {
    const weeks = calendar('2026-03-10');
    expect(weeks[0]).toMatchObject({ from: '2026-03-02', to: '2026-03-08', time: 'past' });
    expect(weeks[1]).toMatchObject({ from: '2026-03-09', to: '2026-03-15', time: 'now' });
    // 2 March + 84 and + 89 days.
    expect(weeks[12]).toMatchObject({ from: '2026-05-25', to: '2026-05-30', time: 'ahead' });
    expect(weeks.map(({ mark }) => mark).filter((mark) => mark !== null)).toEqual([30, 60, 90]);
    expect([weeks[4]?.mark, weeks[8]?.mark, weeks[12]?.mark]).toEqual([30, 60, 90]);
  });

  it('stretches the week that rests, and moves all after it', () => {
    const weeks = calendar('2026-03-20', [{ from: '2026-03-11', to: '2026-03-14' }]);
    expect(weeks[1]).toMatchObject({ from: '2026-03-09', to: '2026-03-18', rest: 3 });
    expect(weeks[12]).toMatchObject({ to: '2026-06-02', rest: 0 });
    // An open one has rested on the 11th; today it may go on.
    expect(calendar('2026-03-12', [{ from: '2026-03-11', to: null }])[1]).toMatchObject({ rest: 1, time: 'now' });
  });

  it('shows a rest between two weeks with the first of them', () => {
    const weeks = calendar('2026-03-25', [{ from: '2026-03-16', to: '2026-03-23' }]);
    expect(weeks.slice(1, 3)).toMatchObject([
      { from: '2026-03-09', to: '2026-03-15', rest: 7 },
      { from: '2026-03-23', rest: 0 },
    ]);
  });
});
