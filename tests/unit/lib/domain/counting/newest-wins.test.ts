import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packLeaf } from '@/lib/domain/counting/leaf';
import { newestWins } from '@/lib/domain/counting/newest-wins';
import { factsOf } from '@/lib/domain/counting/win-facts';
import { aWin } from '../a-win';

it('is what sorting all of them would give', () => {
  const moments = fc.array(fc.record({ hour: fc.integer({ min: 0, max: 9 }), isTrashed: fc.boolean() }), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(moments, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 7 }), (made, count, filled) => {
      const wins = made.map(({ hour, isTrashed }, at) => ({
        ...aWin({ createdAt: `2026-11-02T0${hour}:00:00.000Z` }),
        id: `win ${String(at).padStart(2, '0')}`,
        deletedAt: isTrashed ? '2026-11-03T10:00:00.000Z' : null,
      }));
      const facts = wins.map((win) => factsOf(win, [], []));
      const leaves = Array.from({ length: Math.ceil(facts.length / filled) }, (_, at) =>
        packLeaf(String(at), facts.slice(at * filled, (at + 1) * filled)),
      );
      const sorted = wins
        .filter(({ deletedAt }) => deletedAt === null)
        .sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id));
      expect(newestWins(leaves, count)).toEqual(sorted.slice(0, count).map(({ id }) => id));
    }),
  );
});
