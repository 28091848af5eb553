import type { Day } from '@/lib/domain/day';
import type { Employer } from '@/lib/domain/employer';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { Proof } from '@/lib/domain/proof/proof';
import type { RedactionLevel } from '@/lib/domain/redaction/level';
import { countProofs } from './count-proofs';
import type { Sheet } from './sheet';
import { linkedWins, standingWins } from './standing-wins';
import { isSharedAt } from './withheld';

/** The proof of every behaviour by the wins alone that a document of `level` may tell, as `proofsOf` finds it. */
export function sharedProofs(of: {
  sheet: Sheet;
  ladder: Ladder;
  level: RedactionLevel;
  employers: readonly Pick<Employer, 'id' | 'startedOn' | 'endedOn'>[];
  employerId: string | null;
  today: Day;
}): Proof[] {
  const { sheet, ladder, level, today } = of;
  const shared = standingWins(sheet, of).filter((win) => isSharedAt(sheet, win, level));
  return countProofs(sheet, ladder, linkedWins(sheet, shared, ladder.behaviours.length), today);
}
