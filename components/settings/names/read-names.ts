import { aliasHere } from '@/components/redaction/stand-ins-here';
import { listAliases } from '@/lib/db/redaction/aliases';
import { ALIAS_KINDS, type Alias, toTerm } from '@/lib/domain/alias';
import { inSlices } from '@/lib/long-work/in-slices';

/** A name as the list finds it. */
export interface ListedName {
  row: Alias;
  /** The name and what stands for it, as they are compared. */
  words: string;
}

/** Every name that has an alias or was left as a word, in the order of the list, for the page to search in. */
export async function readNames(): Promise<ListedName[]> {
  const ranks: ListedName[][] = [];
  await inSlices(await listAliases(), (row) => {
    // What the user said something of stands first: it is looked for, and the hundredth ticket is not.
    const rank = ALIAS_KINDS.indexOf(row.kind) + (row.by === 'user' || row.leave ? 0 : ALIAS_KINDS.length);
    ranks[rank] ??= [];
    ranks[rank].push({ row, words: [row.term, toTerm(row.alias), toTerm(aliasHere(row))].join('\n') });
  });
  return ranks.flat();
}
