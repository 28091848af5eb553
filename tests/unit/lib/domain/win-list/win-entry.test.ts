import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryLinesOf } from '@/lib/domain/ladder/category-lines';
import { countsFor } from '@/lib/domain/proof/proof';
import { TRAITS } from '@/lib/domain/win/trait';
import { NO_FILTER } from '@/lib/domain/win-list/win-filter';
import { narrowersOf } from '@/lib/domain/win-list/win-narrowing';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { logged } from '../a-win';
import { arbitraryLogged } from '../arbitrary-log';
import { hasTrait } from '../win/has-trait';
import { entriesOf } from './entries-of';

const readBy = { ladder: seniorEngineer, builtIn: seniorEngineer, employers: [] };

describe('what the list knows of a win', () => {
  it('is what its facts say, the trash left out', () => {
    const log = [
      logged(['proposal', 'architecture'], { occurredOn: '2026-11-20', status: 'archived', visibility: 'private' }),
      logged([], { kind: 'lesson', confidential: true, employerId: 'acme', origin: 'identified' }),
      logged([], { deletedAt: '2026-11-20T10:00:00.000Z' }),
    ];
    const [first, second, ...more] = entriesOf(log, seniorEngineer);
    expect(first).toMatchObject({
      occurredOn: '2026-11-20',
      status: 'archived',
      visibility: 'private',
      mapped: 1,
    });
    expect(first?.behaviourIds).toEqual(['architecture', 'proposal']);
    expect(second).toMatchObject({ kind: 'lesson', confidential: true, employerId: 'acme', origin: 'identified' });
    expect(second?.mapped).toBe(0);
    expect(more).toEqual([]);
  });

  it('keeps a list that thousands have once', () => {
    const [one, other] = entriesOf([logged(['mentor']), logged(['mentor'])], seniorEngineer);
    expect(one?.behaviourIds).toBe(other?.behaviourIds);
  });

  it('has the traits, and counts for the behaviours, that the win itself has', () => {
    const ids = seniorEngineer.behaviours.map(({ id }) => id);
    const lines = categoryLinesOf(seniorEngineer, seniorEngineer);
    const takes = (asked: object, entry: Parameters<ReturnType<typeof entriesOf>['push']>[0]) =>
      narrowersOf({ ...NO_FILTER, ...asked }, readBy).every((matches) => matches === null || matches(entry));
    fc.assert(
      fc.property(arbitraryLogged('2026-11-23', ids, 400), (each) => {
        const [entry] = entriesOf([each], seniorEngineer);
        if (!entry) return;
        for (const trait of TRAITS) expect(takes({ trait }, entry), trait).toBe(hasTrait(trait, each, lines));
        for (const { id, rule } of seniorEngineer.behaviours) {
          expect(takes({ counts: id }, entry), id).toBe(each.behaviourIds.includes(id) && countsFor(rule, each));
        }
      }),
    );
  });
});
