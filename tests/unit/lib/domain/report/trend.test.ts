import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryLinesOf } from '@/lib/domain/ladder/category-lines';
import type { LoggedWin } from '@/lib/domain/log';
import { LEAST_FOR_A_POINT, SHIFTS, type Shift } from '@/lib/domain/report/trend';
import type { Win } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aLadder } from '../a-ladder';
import { logged } from '../a-win';
import { arbitraryLogged } from '../arbitrary-log';
import { trendsOf } from './trends-of';

const lines = categoryLinesOf(seniorEngineer, seniorEngineer);
const MONTHS = ['2026-10', '2026-11'];
const win = (behaviourIds: string[] = [], changes: Partial<Win> = {}) =>
  logged(behaviourIds, { occurredOn: '2026-11-10', ...changes });
const found = () => win([], { origin: 'identified' });
const handed = () => win([], { origin: 'assigned' });

/** [counted, of] and the share of November. */
function november(log: LoggedWin[], shift: Shift) {
  const point = trendsOf(log, MONTHS, lines)[shift].points[1];
  return [point?.part.length, point?.whole.length, point?.share ?? null];
}

describe('the share of problems that were found, not handed over', () => {
  it.each<[string, LoggedWin[], unknown[]]>([
    ['no win', [], [0, 0, null]],
    ['two wins', [found(), handed()], [1, 2, null]],
    ['three wins', [found(), handed(), handed()], [1, 3, 1 / 3]],
    ['wins of which the origin is not clear do not count', [found(), handed(), win(), win()], [1, 2, null]],
    ['all found', [found(), found(), found()], [3, 3, 1]],
    ['none found', [handed(), handed(), handed(), handed()], [0, 4, 0]],
    [
      'a lesson is told elsewhere',
      [found(), handed(), { ...handed(), ...win([], { kind: 'lesson', origin: 'assigned' }) }],
      [1, 2, null],
    ],
    ['another month', [found(), handed(), win([], { origin: 'assigned', occurredOn: '2026-10-31' })], [1, 2, null]],
    ['a month that is not asked for', [win([], { origin: 'assigned', occurredOn: '2026-12-01' })], [0, 0, null]],
  ])('%s', (_, log, expected) => expect(november(log, 'finding')).toEqual(expected));
});

describe('the share of multiplying and of explaining', () => {
  it.each<[string, LoggedWin[], Shift, unknown[]]>([
    ['two wins', [win(['mentor']), win()], 'multiplying', [1, 2, null]],
    ['three wins', [win(['mentor']), win(['architecture']), win()], 'multiplying', [1, 3, 1 / 3]],
    ['a win of two behaviours counts once', [win(['mentor', 'unblock']), win(), win()], 'multiplying', [1, 3, 1 / 3]],
    ['communication', [win(['proposal']), win(), win()], 'explaining', [1, 3, 1 / 3]],
    ['a decision', [win([], { decision: 'By header' }), win(['translate']), win()], 'explaining', [2, 3, 2 / 3]],
    ['both in one', [win(['translate'], { decision: 'By header' }), win(), win()], 'explaining', [1, 3, 1 / 3]],
    ['vague wins are wins', [win(['mentor'], { level: 'vague' }), win(), win()], 'multiplying', [1, 3, 1 / 3]],
  ])('%s', (_, log, shift, expected) => expect(november(log, shift)).toEqual(expected));
});

describe('a line', () => {
  it('is too thin to draw while no month has three wins', () => {
    const log = [win(), win(), win([], { occurredOn: '2026-10-01' })];
    for (const shift of SHIFTS) expect(trendsOf(log, MONTHS, lines)[shift].stands).toBe('too-few');
  });

  it('is not drawn for a ladder that does not tell what it is made of', () => {
    const ladder = aLadder({ teaching: ['mentor'] });
    const log = [win(['teaching']), win(), win([], { decision: 'By header' })];
    const trends = trendsOf(log, MONTHS, categoryLinesOf(ladder, seniorEngineer));
    expect(SHIFTS.map((shift) => trends[shift].stands)).toEqual(['too-few', 'drawn', 'untold']);
    expect(trends.multiplying.points[1]?.share).toBe(1 / 3);
  });

  it('has a share between 0 and 1 of its own wins exactly where it has three, for any log', () => {
    const ids = seniorEngineer.behaviours.map(({ id }) => id);
    fc.assert(
      fc.property(fc.array(arbitraryLogged('2026-11-23', ids, 60), { maxLength: 20 }), (log) => {
        for (const { points } of Object.values(trendsOf(log, MONTHS, lines))) {
          for (const { part, whole, share } of points) {
            expect(part.every((id) => whole.includes(id))).toBe(true);
            expect(share).toBe(whole.length >= LEAST_FOR_A_POINT ? part.length / whole.length : null);
          }
        }
      }),
    );
  });
});
