import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoggedWin } from '@/lib/domain/log';
import { headingOf, isNarrowed, isWithin, NO_FILTER, type WinFilter } from '@/lib/domain/win-list/win-filter';
import { seniorEngineer as ladder } from '@/lib/ladders/senior-engineer';
import { anArtifact, logged } from '../a-win';
import { arbitraryLogged } from '../arbitrary-log';
import { listWins } from './list-wins';

const outbox = logged(['architecture', 'proposal'], { title: 'One outbox', occurredOn: '2026-11-20' }, [
  anArtifact({ type: 'pull-request', host: 'github.com' }),
  anArtifact({ type: 'document', host: 'docs.example' }),
]);
const unblocked = logged(['unblock'], { title: 'Unblocked Ada', occurredOn: '2026-11-02' });
const inbox = logged([], { title: 'A pull request', occurredOn: '2026-10-30', status: 'inbox' }, [
  anArtifact({ type: 'pull-request', host: 'github.example' }),
]);
const lesson = logged(['change-course'], { title: 'Dropped the cache', occurredOn: '2026-11-09', kind: 'lesson' });
const archived = logged([], { title: 'Old news', occurredOn: '2025-01-01', status: 'archived' });
const log = [archived, inbox, unblocked, lesson, outbox];

function titles(filter: Partial<WinFilter>): string[] {
  return listWins(log, filter, ladder).map(({ title }) => title);
}

describe('filtering wins', () => {
  it('shows everything, the newest first, when nothing is asked', () => {
    expect(titles({})).toEqual(['One outbox', 'Dropped the cache', 'Unblocked Ada', 'A pull request', 'Old news']);
  });

  it.each<[Partial<WinFilter>, string[]]>([
    [{ behaviour: 'architecture' }, ['One outbox']],
    [{ behaviour: 'none' }, ['A pull request', 'Old news']],
    [{ behaviour: 'some' }, ['One outbox', 'Dropped the cache', 'Unblocked Ada']],
    [{ category: 'scope' }, ['One outbox']],
    [{ category: 'judgment' }, ['Dropped the cache']],
    [{ source: 'typed' }, ['Dropped the cache', 'Unblocked Ada', 'Old news']],
    [{ source: 'pull-request' }, ['One outbox', 'A pull request']],
    [{ source: 'document' }, ['One outbox']],
    [{ source: 'host:github.example' }, ['A pull request']],
    [{ month: '2026-11' }, ['One outbox', 'Dropped the cache', 'Unblocked Ada']],
    [{ status: 'inbox' }, ['A pull request']],
    [{ status: 'archived' }, ['Old news']],
    [{ kind: 'lesson' }, ['Dropped the cache']],
    [{ kind: 'win', month: '2026-11' }, ['One outbox', 'Unblocked Ada']],
    [{ text: 'ADA unblocked' }, ['Unblocked Ada']],
    [{ text: 'ada', behaviour: 'architecture' }, []],
  ])('%j gives %j', (filter, expected) => expect(titles(filter)).toEqual(expected));

  it('puts what is mapped to nothing first when asked, each part newest first', () => {
    expect(titles({ order: 'unmapped-first' })).toEqual([
      'A pull request',
      'Old news',
      'One outbox',
      'Dropped the cache',
      'Unblocked Ada',
    ]);
  });

  it('asks no more where the user said that a win shows none, and still finds it as one that shows none', () => {
    const shipped = logged([], { title: 'Shipped', shownNone: [ladder.id] });
    const unasked = logged([], { title: 'Unasked', shownNone: ['another'] });
    const first = listWins([shipped, unasked], { order: 'unmapped-first' }, ladder);
    expect(first.map((entry) => [entry.title, headingOf(entry, 'unmapped-first')])).toEqual([
      ['Unasked', 'unmapped'],
      ['Shipped', shipped.win.occurredOn.slice(0, 7)],
    ]);
    expect(listWins([shipped, unasked], { behaviour: 'none' }, ladder)).toHaveLength(2);
  });

  it.each<[Partial<WinFilter>, Partial<WinFilter>, boolean]>([
    [{ text: 'ada' }, { text: '' }, true],
    [{ text: 'ada' }, { text: 'AD' }, true],
    [{ text: 'unblocked ada' }, { text: 'ada' }, true],
    [{ text: 'ad' }, { text: 'ada' }, false],
    [{ text: 'ada' }, { text: 'ada u' }, false],
    [{ text: 'ada', kind: 'win' }, { text: 'ad', kind: 'win' }, true],
    [{ text: 'ada' }, { text: 'ad', kind: 'win' }, false],
    [{ text: 'ada', kind: 'win' }, { text: 'ad' }, false],
  ])('%j asks for some of what %j asks for: %s', (filter, earlier, expected) => {
    const [now, before] = [filter, earlier].map((each) => ({ ...NO_FILTER, ...each }));
    expect(isWithin(now ?? NO_FILTER, before ?? NO_FILTER)).toBe(expected);
    if (expected) expect(titles(earlier)).toEqual(expect.arrayContaining(titles(filter)));
  });

  it('knows that an order hides nothing', () => {
    expect(isNarrowed({ ...NO_FILTER, order: 'unmapped-first', text: ' ' })).toBe(false);
    expect(isNarrowed({ ...NO_FILTER, month: '2026-11' })).toBe(true);
  });
});

describe('any log', () => {
  const ids = ladder.behaviours.map(({ id }) => id);
  const logs = fc.array(arbitraryLogged('2026-11-23', ids, 400), { maxLength: 30 });

  it('is split by a filter into what it takes and what it leaves', () => {
    fc.assert(
      fc.property(logs, fc.constantFrom('none', ...ids), (all, behaviour) => {
        const hits = listWins(all, { behaviour }, ladder);
        const fits = ({ behaviourIds }: LoggedWin) =>
          behaviour === 'none' ? behaviourIds.length === 0 : behaviourIds.includes(behaviour);
        const standing = all.filter(({ win }) => win.deletedAt === null);
        expect(hits.map(({ id }) => id).sort()).toEqual(
          standing
            .filter(fits)
            .map(({ win }) => win.id)
            .sort(),
        );
      }),
    );
  });

  it('stands under one heading a month, the newest first', () => {
    fc.assert(
      fc.property(logs, (all) => {
        const headings = listWins(all, {}, ladder).map((entry) => headingOf(entry, 'newest'));
        expect([...new Set(headings)]).toEqual([...new Set(headings)].sort().reverse());
        expect(headings).toEqual([...headings].sort().reverse());
      }),
    );
  });
});
