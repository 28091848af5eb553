import type { ClauseId } from '@/lib/domain/ladder/ladder';
import type { Plural } from './say';

/** The words in which it is said what a proof lacks. */
export interface LackWords {
  missing: string;
  nothingMissing: string;
  days: Plural;
  firstWins: Plural;
  moreWins: Plural;
  winsWithin: string;
  winsAndOne: string;
  clauses: Record<ClauseId, string>;
}
