import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutRows } from '@/components/wins/list/row-layout';
import { headingOf } from '@/lib/domain/win-list/win-filter';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { arbitraryLogged } from '../../../lib/domain/arbitrary-log';
import { listWins } from '../../../lib/domain/win-list/list-wins';

const SIZES = { row: 72, tags: 28, heading: 52 };
const ids = seniorEngineer.behaviours.map(({ id }) => id);
const logs = fc.array(arbitraryLogged('2026-11-23', ids, 400), { maxLength: 40 });

describe('where rows stand', () => {
  it('is one below the other, with room for a heading before the first of a month, for any log', () => {
    fc.assert(
      fc.property(logs, fc.constantFrom('newest' as const, 'unmapped-first' as const), (log, order) => {
        const wins = listWins(log, { order }, seniorEngineer);
        const layout = layOutRows(wins, order, SIZES);
        let y = 0;
        wins.forEach((win, index) => {
          const before = wins[index - 1];
          const begins = !before || headingOf(before, order) !== headingOf(win, order);
          const tags = win.behaviourIds.length > 0 ? SIZES.tags : 0;
          const height = SIZES.row + tags + (begins ? SIZES.heading : 0);
          expect(layout.hasHeading(index)).toBe(begins);
          expect(layout.startOf(index)).toBe(y);
          expect(layout.indexAt(y)).toBe(index);
          expect(layout.indexAt(y + height - 1)).toBe(index);
          y += height;
        });
        expect(layout.height).toBe(y);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the nearest row where there is none', () => {
    const layout = layOutRows([], 'newest', SIZES);
    expect(layout.indexAt(500)).toBe(0);
    expect(layout.height).toBe(0);
  });
});
