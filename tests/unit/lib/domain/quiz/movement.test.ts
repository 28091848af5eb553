import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '@/lib/domain/day';
import type { LoggedWin } from '@/lib/domain/log';
import { CLAIM_VALUES, type ClaimValue } from '@/lib/domain/proof/claim';
import { proofsOf } from '@/lib/domain/proof/proof';
import { movementsOf } from '@/lib/domain/quiz/movement';
import { type Snapshot, takeSnapshot } from '@/lib/domain/quiz/snapshot';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aClaim } from '../a-proof';
import { logged } from '../a-win';
import { arbitraryLogged, arbitraryToday } from '../arbitrary-log';
import { meeting } from '../meeting-clause';

const ids = seniorEngineer.behaviours.map(({ id }) => id);
const TODAY = '2026-11-23';

function take(log: readonly LoggedWin[], claims: Record<string, ClaimValue> = {}, today: Day = TODAY): Snapshot {
  return takeSnapshot({
    ladder: seniorEngineer,
    claims: Object.entries(claims).map(([id, value]) => aClaim(id, value)),
    proofs: proofsOf(seniorEngineer, log, today),
    log,
    reason: 'manual',
    today,
  });
}

const no = meeting(['reasoning'], 'reasoned-no');
const bare = logged(['mentor'], { level: 'evidence' });

describe('a behaviour moves', () => {
  it('when its proof becomes met', () => {
    expect(movementsOf(take([]), take([no]))).toEqual([
      { behaviourId: 'reasoned-no', by: 'met', newWinIds: [no.win.id] },
    ]);
  });

  it('when its claim rises and new evidence is linked, though the rule is not met', () => {
    expect(movementsOf(take([]), take([bare], { mentor: 'sometimes' }))).toEqual([
      { behaviourId: 'mentor', by: 'claim', newWinIds: [bare.win.id] },
    ]);
  });

  it('when what was vague says enough since', () => {
    const vague = { ...bare, win: { ...bare.win, level: 'vague' as const } };
    expect(movementsOf(take([vague]), take([bare], { mentor: 'sometimes' }))).toHaveLength(1);
  });

  it.each<[string, Snapshot, Snapshot]>([
    ['it was met before', take([no]), take([no, meeting(['reasoning'], 'reasoned-no')])],
    ['the claim alone rises', take([bare]), take([bare], { mentor: 'consistently' })],
    ['the evidence alone grows', take([], { mentor: 'sometimes' }), take([bare], { mentor: 'sometimes' })],
    ['it is said for the first time, and said not to be there', take([]), take([bare], { mentor: 'not-yet' })],
    ['all that is new is vague', take([]), take([logged(['mentor'], { level: 'vague' })], { mentor: 'consistently' })],
    ['the claim falls', take([], { mentor: 'consistently' }), take([bare], { mentor: 'sometimes' })],
  ])('not when %s', (_, before, after) => {
    expect(movementsOf(before, after)).toEqual([]);
  });
});

describe('whatever the log', () => {
  const scene = arbitraryToday.chain((today) =>
    fc.record({
      today: fc.constant(today),
      before: fc.array(arbitraryLogged(addDays(today, -90), ids, 200), { maxLength: 6 }),
      since: fc.array(arbitraryLogged(today, ids, 90), { maxLength: 8 }),
      more: arbitraryLogged(today, ids, 90),
      claims: fc.tuple(arbitraryClaims(), arbitraryClaims()),
    }),
  );

  it('more evidence never takes a movement back', () => {
    fc.assert(
      fc.property(scene, ({ today, before, since, more, claims }) => {
        const start = take(before, claims[0], addDays(today, -90));
        const moved = (log: LoggedWin[]) =>
          movementsOf(start, take(log, claims[1], today)).map((each) => each.behaviourId);
        const added = more.win.level === 'vague' ? { ...more, win: { ...more.win, level: 'evidence' as const } } : more;
        const [fewer, all] = [moved([...before, ...since]), moved([...before, ...since, added])];
        expect(all).toEqual(expect.arrayContaining(fewer));
      }),
      { numRuns: 150 },
    );
  });

  it('a vague win moves nothing', () => {
    fc.assert(
      fc.property(scene, ({ today, before, since, more, claims }) => {
        const start = take(before, claims[0], addDays(today, -90));
        const vague: LoggedWin = { ...more, win: { ...more.win, level: 'vague' } };
        const moved = (log: LoggedWin[]) => movementsOf(start, take(log, claims[1], today));
        expect(moved([...before, ...since, vague])).toEqual(moved([...before, ...since]));
      }),
      { numRuns: 100 },
    );
  });

  it('the order of the log does not matter, and nothing moves from a snapshot to itself', () => {
    fc.assert(
      fc.property(scene, ({ today, before, since, claims }) => {
        const start = take(before, claims[0], addDays(today, -90));
        const log = [...before, ...since];
        const end = take(log, claims[1], today);
        expect(movementsOf(start, take([...log].reverse(), claims[1], today))).toEqual(movementsOf(start, end));
        expect(movementsOf(end, end)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

function arbitraryClaims(): fc.Arbitrary<Record<string, ClaimValue>> {
  return fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...CLAIM_VALUES), { maxKeys: 8 });
}
