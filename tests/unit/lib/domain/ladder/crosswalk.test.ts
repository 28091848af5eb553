import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { behavioursShown, crosswalkOf, restatedIn } from '@/lib/domain/ladder/crosswalk';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

const [first, second] = seniorEngineer.behaviours;
if (!first || !second) throw new Error('the built-in ladder is empty');

/** Two lines: one restates two behaviours of the built-in ladder, the other shares one of them. */
const staff: Ladder = {
  ...seniorEngineer,
  id: 'staff',
  behaviours: [
    { ...first, id: 'coaches', alike: ['mentor', 'unblock'] },
    { ...second, id: 'teaches', alike: ['mentor'] },
  ],
};
const reading = { ladderId: 'staff', builtInId: 'senior-engineer', crosswalk: crosswalkOf(staff) };
const row = (ladderId: string, behaviourId: string, deletedAt: string | null = null) => ({
  ladderId,
  behaviourId,
  deletedAt,
});
const GONE = '2026-11-23T10:00:00.000Z';

describe('what a win shows of another ladder', () => {
  it.each([
    ['its own links', [row('staff', 'coaches')], ['coaches']],
    ['what restates a link of the built-in one', [row('senior-engineer', 'mentor')], ['coaches', 'teaches']],
    ['nothing of a link that was taken back there', [row('senior-engineer', 'mentor', GONE)], []],
    ['not what was taken back here', [row('senior-engineer', 'mentor'), row('staff', 'coaches', GONE)], ['teaches']],
    ['nothing of a third ladder', [row('other', 'coaches'), row('other', 'mentor')], []],
    ['each once', [row('staff', 'coaches'), row('senior-engineer', 'unblock')], ['coaches']],
  ])('%s', (_name, rows, shown) => {
    expect(behavioursShown(rows, reading).sort()).toEqual(shown);
  });

  it('does not depend on the order of the rows', () => {
    const aRow = fc.record({
      ladderId: fc.constantFrom('staff', 'senior-engineer'),
      behaviourId: fc.constantFrom('coaches', 'teaches', 'mentor', 'unblock'),
      deletedAt: fc.constantFrom(null, GONE),
    });
    const pairOf = ({ ladderId, behaviourId }: { ladderId: string; behaviourId: string }) =>
      `${ladderId} ${behaviourId}`;
    fc.assert(
      fc.property(fc.uniqueArray(aRow, { selector: pairOf }), (rows) => {
        const backwards = [...rows].reverse();
        expect(behavioursShown(backwards, reading).sort()).toEqual(behavioursShown(rows, reading).sort());
      }),
    );
  });
});

describe('a suggestion for a behaviour of the built-in ladder', () => {
  it('is one for itself there', () => {
    expect(restatedIn(seniorEngineer, [{ id: 'mentor', score: 0.7 }])).toEqual([{ id: 'mentor', score: 0.7 }]);
  });

  it('is one for what restates it elsewhere, each once, and for nothing where nothing does', () => {
    const found = [{ id: 'unblock' }, { id: 'mentor' }, { id: 'proposal' }];
    expect(restatedIn(staff, found).map(({ id }) => id)).toEqual(['coaches', 'teaches']);
  });
});
