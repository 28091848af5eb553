import { describe, expect, it } from 'vitest';
import type { LoggedWin } from '@/lib/domain/log';
import type { Win } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { logged } from '../a-win';
import { sustainedOf } from './sustained-of';

const MONTHS = ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11'];
const mentor = (month: string, changes: Partial<Win> = {}) =>
  logged(['mentor'], { occurredOn: `${month}-10`, ...changes });

function of(behaviourId: string, log: LoggedWin[]) {
  return sustainedOf(seniorEngineer, log, MONTHS).find((each) => each.behaviourId === behaviourId);
}

describe('months of sustained evidence', () => {
  it.each<[string, LoggedWin[], object]>([
    ['none', [], { held: 0, longest: 0, first: null, last: null }],
    ['one', [mentor('2026-08')], { held: 1, longest: 1, first: '2026-08', last: '2026-08' }],
    ['two wins of one month', [mentor('2026-08'), mentor('2026-08')], { held: 1, longest: 1 }],
    [
      'a run and a gap',
      [mentor('2026-11'), mentor('2026-07'), mentor('2026-10')],
      { held: 3, longest: 2, first: '2026-07', last: '2026-11' },
    ],
    ['every month', MONTHS.map((month) => mentor(month)), { held: 5, longest: 5 }],
    ['a vague win does not count', [mentor('2026-08', { level: 'vague' })], { held: 0 }],
    ['nor does a lesson where lessons do not', [mentor('2026-08', { kind: 'lesson' })], { held: 0 }],
    ['nor one of another month', [mentor('2026-06')], { held: 0 }],
  ])('%s', (_, log, expected) => expect(of('mentor', log)).toMatchObject(expected));

  it('are no more than the days are long, where these begin and end within a month', () => {
    const every = MONTHS.map((month) => mentor(month));
    const [row] = sustainedOf(seniorEngineer, every, MONTHS, 4).filter(({ behaviourId }) => behaviourId === 'mentor');
    expect(row).toMatchObject({ of: 4, held: 4, longest: 4, months: { length: 5 } });
  });

  it('are of wins that meet what the rule asks of each', () => {
    const handed = logged(['find-problems'], { occurredOn: '2026-11-01', origin: 'assigned' });
    const found = logged(['find-problems'], { occurredOn: '2026-10-01', origin: 'identified' });
    expect(of('find-problems', [handed, found])).toMatchObject({ held: 1, last: '2026-10' });
  });

  it('hear a lesson where lessons count', () => {
    const lesson = logged(['own-incidents'], { occurredOn: '2026-11-01', kind: 'lesson' });
    expect(of('own-incidents', [lesson])?.months.at(-1)).toEqual({ month: '2026-11', winIds: [lesson.win.id] });
  });
});
