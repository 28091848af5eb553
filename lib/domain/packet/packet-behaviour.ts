import { type Day, monthOf } from '@/lib/domain/day';
import { monthsLong } from '@/lib/domain/day-window';
import type { Behaviour, Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { type ClaimValue, claimValues, type StatedClaim } from '@/lib/domain/proof/claim';
import { countsFor, type Proof, type ProofState } from '@/lib/domain/proof/proof';
import { strongestWins } from '@/lib/domain/proof/strongest';
import type { Audience, Entry, PacketBehaviour } from './packet';

const ENTRIES_A_BEHAVIOUR = 3;

/** What the behaviours of a packet are made of. */
export interface BehaviourMatter {
  ladder: Ladder;
  claims: readonly StatedClaim[];
  proofs: readonly Proof[];
  /** The wins of the window, the newest first. */
  standing: readonly LoggedWin[];
  audience: Audience;
  /** The first day that is told, and the last. */
  from: Day;
  asOf: Day;
  say: (words: string) => string;
  entryOf: (logged: LoggedWin) => Entry;
}

/** Reads behaviour after behaviour; what is the same for all of them is read once. */
export function behaviourReader(of: BehaviourMatter): (behaviour: Behaviour) => PacketBehaviour {
  const states = new Map(of.proofs.map(({ behaviourId, state }): [string, ProofState] => [behaviourId, state]));
  const claims: Map<string, ClaimValue> = claimValues(of.claims, of.ladder);
  const hides = of.audience === 'committee';
  const most = monthsLong({ from: of.from, to: of.asOf });
  return (behaviour) => {
    const state = states.get(behaviour.id) ?? 'none';
    const all = of.standing.filter(({ behaviourIds }) => behaviourIds.includes(behaviour.id));
    // Lessons are told elsewhere, and count all the same where the rule hears them.
    const counted = all.filter((logged) => countsFor(behaviour.rule, logged));
    const linked = all.filter(({ win }) => win.kind === 'win');
    // The manager's one page has no room for them.
    const isTold = of.audience !== 'manager';
    const best = isTold ? strongestWins(linked, alone(of.ladder, behaviour), of.asOf, ENTRIES_A_BEHAVIOUR) : [];
    return {
      id: behaviour.id,
      statement: of.say(behaviour.statement),
      claim: hides ? null : (claims.get(behaviour.id) ?? null),
      state: hides && state !== 'met' ? null : state,
      months: Math.min(new Set(counted.map(({ win }) => monthOf(win.occurredOn))).size, most),
      entries: best.map(of.entryOf),
      more: isTold ? linked.length - best.length : 0,
    };
  };
}

function alone(ladder: Ladder, behaviour: Behaviour): Ladder {
  return { ...ladder, behaviours: [behaviour] };
}
