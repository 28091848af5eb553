import { CLAIM_VALUES, type ClaimValue } from '@/lib/domain/proof/claim';
import { PROOF_STATES, type ProofState } from '@/lib/domain/proof/proof';
import type { Snapshot } from './snapshot';

type Entry = Snapshot['behaviours'][number];
type FrozenWin = Entry['wins'][number];

/** What stood on either side; null where nothing did. */
interface Change<T> {
  from: T | null;
  to: T | null;
  /** 1 up, -1 down; 0 where neither is more. */
  direction: -1 | 0 | 1;
}

/** A behaviour of which two snapshots say different things. */
export interface BehaviourMove {
  behaviourId: string;
  /** Null where both say the same. */
  claim: Change<ClaimValue> | null;
  state: Change<ProofState> | null;
  /** The wins that count in the later one only, and in the earlier one only, with the titles they had. */
  came: FrozenWin[];
  left: FrozenWin[];
  /** Those that count in both. */
  stayed: FrozenWin[];
}

/**
 * What differs from `a` to `b`, two snapshots of one ladder, in the order of `b` and then of what only `a` has; empty
 * where nothing does. Exchanging the two turns every change round.
 */
export function compareSnapshots(a: Pick<Snapshot, 'behaviours'>, b: Pick<Snapshot, 'behaviours'>): BehaviourMove[] {
  const earlier = entriesOf(a);
  const later = entriesOf(b);
  const ids = new Set([...later.keys(), ...earlier.keys()]);
  return [...ids]
    .map((id) => moveOf(id, earlier.get(id), later.get(id)))
    .filter(({ claim, state, came, left }) => claim || state || came.length + left.length > 0);
}

function entriesOf({ behaviours }: Pick<Snapshot, 'behaviours'>): Map<string, Entry> {
  return new Map(behaviours.map((entry) => [entry.behaviourId, entry]));
}

function moveOf(behaviourId: string, a: Entry | undefined, b: Entry | undefined): BehaviourMove {
  const [before, after] = [a?.wins ?? [], b?.wins ?? []];
  return {
    behaviourId,
    claim: changeOf(a?.claim ?? null, b?.claim ?? null, claimRank),
    state: changeOf(a?.state ?? null, b?.state ?? null, stateRank),
    came: without(after, before),
    left: without(before, after),
    stayed: byTitle(after.filter(({ id }) => before.some((win) => win.id === id))),
  };
}

function changeOf<T>(from: T | null, to: T | null, rank: (value: T | null) => number): Change<T> | null {
  if (from === to) return null;
  const up = rank(to) - rank(from);
  return { from, to, direction: up > 0 ? 1 : up < 0 ? -1 : 0 };
}

/** Nothing said is no more and no less than *not yet*. */
function claimRank(value: ClaimValue | null): number {
  return value === null ? 0 : CLAIM_VALUES.indexOf(value);
}

function stateRank(state: ProofState | null): number {
  return state === null ? 0 : PROOF_STATES.indexOf(state);
}

function without(wins: readonly FrozenWin[], others: readonly FrozenWin[]): FrozenWin[] {
  const known = new Set(others.map(({ id }) => id));
  return byTitle(wins.filter(({ id }) => !known.has(id)));
}

function byTitle(wins: readonly FrozenWin[]): FrozenWin[] {
  return [...wins].sort((a, b) => a.title.localeCompare(b.title) || a.id.localeCompare(b.id));
}
