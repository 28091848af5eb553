import type { Employer } from '@/lib/domain/employer';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { WinFilter } from '@/lib/domain/win-list/win-filter';
import { sayDay } from '@/lib/i18n/dates';
import { narrowedWords } from '@/lib/i18n/en/wins-narrowed';
import { say, sayCount } from '@/lib/i18n/say';
import { nameBehaviour } from '../name-behaviour';
import type { AskedFilter } from '../wins-address';

interface Narrowing {
  words: string;
  /** The change that takes it back. */
  without: Partial<AskedFilter>;
}

/** What narrows the list beside the selects of its bar, in words. */
export function narrowings(filter: WinFilter, ladder: Ladder, employers: readonly Employer[]): Narrowing[] {
  const { origin, trait, counts, employer, ids } = filter;
  const all: (Narrowing | false)[] = [
    (filter.from !== null || filter.to !== null) && { words: sayDays(filter), without: { from: null, to: null } },
    origin !== null && { words: narrowedWords.origins[origin], without: { origin: null } },
    trait !== null && { words: narrowedWords.traits[trait], without: { trait: null } },
    counts !== null && {
      words: say(narrowedWords.counts, { behaviour: nameBehaviour(ladder, counts) }),
      without: { counts: null },
    },
    employer !== null && {
      words: employers.find(({ id }) => id === employer)?.name ?? narrowedWords.employerGone,
      without: { employer: null },
    },
    ids !== null && { words: sayCount(narrowedWords.ids, ids.length), without: { ids: null } },
    filter.ladder !== null && {
      words: say(narrowedWords.ladder, { ladder: ladder.name }),
      // Behaviours and categories are the ladder's.
      without: { ladder: null, behaviour: null, category: null, counts: null },
    },
  ];
  return all.filter((each) => each !== false);
}

function sayDays({ from, to }: Pick<WinFilter, 'from' | 'to'>): string {
  if (from === null) return say(narrowedWords.to, { to: sayDay(to ?? '') });
  if (to === null) return say(narrowedWords.from, { from: sayDay(from) });
  return say(narrowedWords.days, { from: sayDay(from), to: sayDay(to) });
}
