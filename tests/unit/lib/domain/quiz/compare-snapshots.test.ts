import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proofsOf } from '@/lib/domain/proof/proof';
import { type BehaviourMove, compareSnapshots } from '@/lib/domain/quiz/compare-snapshots';
import { takeSnapshot } from '@/lib/domain/quiz/snapshot';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aClaim } from '../a-proof';
import { logged } from '../a-win';
import { arbitrarySnapshot } from '../arbitrary-snapshot';
import { meeting } from '../meeting-clause';

const TODAY = '2026-11-25';

const TURNED = { '-1': 1, '0': 0, '1': -1 } as const;

function turned({ claim, state, came, left, ...rest }: BehaviourMove): BehaviourMove {
  const round = <T>(change: { from: T; to: T; direction: -1 | 0 | 1 } | null) =>
    change && { from: change.to, to: change.from, direction: TURNED[change.direction] };
  return { ...rest, claim: round(claim), state: round(state), came: left, left: came };
}

const byId = (a: BehaviourMove, b: BehaviourMove) => a.behaviourId.localeCompare(b.behaviourId);
/** Titles of a win that both hold may differ: each side tells those of its own. */
const untitled = (moves: BehaviourMove[]) => moves.map(({ stayed, ...move }) => ({ ...move, stayed: stayed.length }));

describe('what moved between two snapshots', () => {
  it('is turned round when the two are exchanged', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, arbitrarySnapshot, (a, b) => {
        const there = compareSnapshots(a, b).sort(byId);
        const back = compareSnapshots(b, a).sort(byId).map(turned);
        expect(untitled(back)).toEqual(untitled(there));
      }),
    );
  });

  it('is nothing between a snapshot and itself', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, (a) => {
        expect(compareSnapshots(a, structuredClone(a))).toEqual([]);
      }),
    );
  });

  it('does not depend on the order of the wins', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, arbitrarySnapshot, (a, b) => {
        const reversed = {
          behaviours: b.behaviours.map((entry) => ({ ...entry, wins: entry.wins.toReversed() })),
        };
        expect(compareSnapshots(a, reversed)).toEqual(compareSnapshots(a, b));
      }),
    );
  });

  it('names each behaviour once, and only where something differs', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, arbitrarySnapshot, (a, b) => {
        const moves = compareSnapshots(a, b);
        expect(new Set(moves.map(({ behaviourId }) => behaviourId)).size).toBe(moves.length);
        for (const { claim, state, came, left } of moves) {
          expect(claim !== null || state !== null || came.length > 0 || left.length > 0).toBe(true);
          for (const win of came) expect(left.map(({ id }) => id)).not.toContain(win.id);
        }
      }),
    );
  });

  it('tells the claim, the state and the win that moved it', () => {
    const take = (log: ReturnType<typeof meeting>[], claims: Parameters<typeof aClaim>[]) =>
      takeSnapshot({
        ladder: seniorEngineer,
        claims: claims.map((of) => aClaim(...of)),
        proofs: proofsOf(seniorEngineer, log, TODAY),
        log,
        reason: 'quiz',
        today: TODAY,
      });
    const no = meeting(['reasoning'], 'reasoned-no', { title: 'Said no to the export', occurredOn: TODAY });
    const before = take([logged(['mentor'])], [['mentor', 'consistently']]);
    const after = take(
      [no],
      [
        ['mentor', 'sometimes'],
        ['reasoned-no', 'not-yet'],
      ],
    );
    expect(compareSnapshots(before, after)).toEqual([
      {
        behaviourId: 'mentor',
        claim: { from: 'consistently', to: 'sometimes', direction: -1 },
        state: { from: 'thin', to: 'none', direction: -1 },
        came: [],
        left: [expect.objectContaining({ title: 'A title' })],
        stayed: [],
      },
      {
        behaviourId: 'reasoned-no',
        claim: { from: null, to: 'not-yet', direction: 0 },
        state: { from: 'none', to: 'met', direction: 1 },
        came: [{ id: no.win.id, title: 'Said no to the export' }],
        left: [],
        stayed: [],
      },
    ]);
  });
});
