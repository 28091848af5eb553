import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strongestWins } from '@/lib/domain/proof/strongest';
import type { Win } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { anArtifact, logged } from '../a-win';
import { arbitraryLogged, arbitraryToday } from '../arbitrary-log';

const TODAY = '2026-11-23';
const ids = seniorEngineer.behaviours.map(({ id }) => id);
const titles = (log: Parameters<typeof strongestWins>[0], limit?: number) =>
  strongestWins(log, seniorEngineer, TODAY, limit).map(({ win }) => win.title);
const known: Partial<Win> = { outcomeState: 'known' };

describe('the strongest wins', () => {
  it('rank by level, artifact and outcome, and ties go to the newer', () => {
    const log = [
      logged(['mentor'], { title: 'evidence, older', occurredOn: '2026-01-01' }),
      logged(['proposal'], { title: 'evidence, newer', occurredOn: '2026-02-01' }),
      logged(['architecture'], { title: 'strong', level: 'strong', occurredOn: '2026-01-01' }),
      logged(['reasoned-no'], { title: 'all', level: 'strong', ...known, occurredOn: '2025-01-01' }, [anArtifact()]),
      logged(['find-problems'], { title: 'evidence, held', outcomeState: 'held', occurredOn: '2024-01-01' }, [
        anArtifact(),
      ]),
    ];
    expect(titles(log)).toEqual(['all', 'evidence, held', 'strong', 'evidence, newer', 'evidence, older']);
  });

  // Level strong 2, evidence 1; an artifact 1; an outcome known or held 1. The weaker one is always the newer.
  it.each<[string, Partial<Win> & { linked?: boolean }, Partial<Win> & { linked?: boolean }]>([
    ['a strong one before an evident one', { level: 'strong' }, {}],
    ['a link before none', { linked: true }, {}],
    ['a known outcome before none', { outcomeState: 'known' }, {}],
    ['one that held before one that is open', { outcomeState: 'held' }, { outcomeState: 'pending' }],
    [
      'a strong one with a link before an evident one with both',
      { level: 'strong', linked: true, ...known },
      { linked: true, ...known },
    ],
    ['link and outcome together before a strong one alone', { linked: true, ...known }, { level: 'strong' }],
  ])('rank %s', (_, { linked: isLinked, ...stronger }, { linked: isToo, ...weaker }) => {
    const log = [
      logged(['mentor'], { title: 'newer', occurredOn: '2026-11-02', ...weaker }, isToo ? [anArtifact()] : []),
      logged(['mentor'], { title: 'stronger', occurredOn: '2026-01-02', ...stronger }, isLinked ? [anArtifact()] : []),
    ];
    expect(titles(log)).toEqual(['stronger', 'newer']);
  });

  it.each<[string, Partial<Win> & { linked?: boolean }, Partial<Win> & { linked?: boolean }]>([
    ['known and held', { outcomeState: 'held' }, { outcomeState: 'known' }],
    ['open and unsaid', { outcomeState: 'pending' }, { outcomeState: 'none' }],
    ['a strong one and an evident one with a link', { level: 'strong' }, { linked: true }],
    ['one link and many words', {}, { did: 'I wrote a great deal about it.' }],
  ])(
    'make no difference between %s: the newer goes first',
    (_, { linked: isLinked, ...older }, { linked: isToo, ...newer }) => {
      const log = [
        logged(['mentor'], { title: 'older', occurredOn: '2026-01-02', ...older }, isLinked ? [anArtifact()] : []),
        logged(['mentor'], { title: 'newer', occurredOn: '2026-11-02', ...newer }, isToo ? [anArtifact()] : []),
      ];
      expect(titles(log)).toEqual(['newer', 'older']);
    },
  );

  it('are rather older ones that show a behaviour than newer ones of the same strength that show none', () => {
    const log = [
      logged([], { title: 'shows nothing', occurredOn: '2026-11-02' }),
      logged(['mentor'], { title: 'shows something', occurredOn: '2026-01-02' }),
      logged([], { title: 'shows nothing, strong', level: 'strong', occurredOn: '2026-01-01' }),
    ];
    expect(titles(log)).toEqual(['shows nothing, strong', 'shows something', 'shows nothing']);
  });

  it('do not share a category while another is left', () => {
    const log = [
      logged(['find-problems'], { title: 'ownership 1', level: 'strong', ...known }),
      logged(['own-incidents'], { title: 'ownership 2', level: 'strong' }),
      logged(['unblock'], { title: 'multiplying' }),
    ];
    expect(titles(log, 2)).toEqual(['ownership 1', 'multiplying']);
    expect(titles(log)).toEqual(['ownership 1', 'multiplying', 'ownership 2']);
  });

  it('are at most five, or as many as are asked for', () => {
    const log = Array.from({ length: 9 }, () => logged(['mentor']));
    expect(titles(log)).toHaveLength(5);
    expect(titles(log, 3)).toHaveLength(3);
    expect(titles([])).toEqual([]);
  });

  it.each<[string, Partial<Win>]>([
    ['lessons', { kind: 'lesson' }],
    ['vague wins', { level: 'vague' }],
    ['inbox wins', { status: 'inbox' }],
    ['drafts', { status: 'draft' }],
    ['archived wins', { status: 'archived' }],
    ['trashed wins', { deletedAt: '2026-11-01T00:00:00.000Z' }],
    ['wins of tomorrow', { occurredOn: '2026-11-24' }],
  ])('leave out %s', (_, changes) => {
    expect(titles([logged(['mentor'], { level: 'strong', ...changes })])).toEqual([]);
  });

  it('are never what did not hold', () => {
    const log = [logged(['mentor'], { outcomeState: 'did-not-hold' })];
    expect(titles(log)).toEqual([]);
  });

  it('give no weight to an artifact in the trash, nor to an outcome that is pending', () => {
    const trashed = anArtifact({ deletedAt: '2026-11-01T00:00:00.000Z' });
    const log = [
      logged(['mentor'], { title: 'older', occurredOn: '2026-01-01', outcomeState: 'pending' }, [trashed]),
      logged(['proposal'], { title: 'newer', occurredOn: '2026-02-01', outcomeState: 'pending' }),
    ];
    expect(titles(log)).toEqual(['newer', 'older']);
  });

  it('fill the list whenever the log can, with nothing twice, and cover as many places as they go', () => {
    const scene = arbitraryToday.chain((today) =>
      fc.tuple(fc.constant(today), fc.array(arbitraryLogged(today, ids, 400), { maxLength: 15 })),
    );
    fc.assert(
      fc.property(scene, ([today, log]) => {
        const chosen = strongestWins(log, seniorEngineer, today, 5);
        const eligible = strongestWins(log, seniorEngineer, today, 100);
        expect(new Set(chosen).size).toBe(Math.min(5, eligible.length));
        expect(eligible.slice(0, 5)).toEqual(chosen);
      }),
    );
  });
});
