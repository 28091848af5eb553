import type { Day } from '@/lib/domain/day';
import type { Behaviour } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { type Proof, proofsOf } from '@/lib/domain/proof/proof';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

/** The proof of one behaviour alone. */
export function proofOf(behaviour: Behaviour, log: readonly LoggedWin[], today: Day): Proof {
  const [proof] = proofsOf({ ...seniorEngineer, behaviours: [behaviour] }, log, today);
  if (!proof) throw new Error('a behaviour has a proof');
  return proof;
}
