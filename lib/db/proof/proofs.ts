import { readSheet } from '@/lib/db/counting/sheet';
import { countProofs } from '@/lib/domain/counting/count-proofs';
import type { Sheet } from '@/lib/domain/counting/sheet';
import { linkedWins, standingWins } from '@/lib/domain/counting/standing-wins';
import type { Day } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { Proof } from '@/lib/domain/proof/proof';

/** The proof of every behaviour as the whole log shows it: counted, so that it is quick however long the log is. */
export async function readProofs(ladder: Ladder, today: Day): Promise<Proof[]> {
  return proofsIn(await readSheet(ladder), ladder, today);
}

/** The same of a sheet that was read for the ladder. */
export function proofsIn(sheet: Sheet, ladder: Ladder, today: Day): Proof[] {
  const standing = standingWins(sheet, { employers: [], employerId: null, today });
  return countProofs(sheet, ladder, linkedWins(sheet, standing, ladder.behaviours.length), today);
}
