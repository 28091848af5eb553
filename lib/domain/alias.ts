import * as v from 'valibot';
import { TITLE_LIMIT } from '@/lib/domain/win/win';
import { type RecordFields, recordEntries } from './record';

/** What a name can be the name of. */
export const ALIAS_KINDS = [
  'employer',
  'project',
  'person',
  'host',
  'repository',
  'ticket',
  'address',
  'handle',
  'code',
  'term',
] as const;
export type AliasKind = (typeof ALIAS_KINDS)[number];

const line = v.pipe(v.string(), v.maxLength(TITLE_LIMIT));

/** What documents say instead of a name; one row a name, so that it is the same in all of them. */
export const AliasSchema = v.object({
  ...recordEntries,
  kind: v.picklist(ALIAS_KINDS),
  /** The name as `toTerm` writes it: what is compared. */
  term: v.pipe(v.string(), v.minLength(1), v.maxLength(TITLE_LIMIT)),
  /** The name as it was first met or typed. */
  name: line,
  /** "Employer A", or the user's own words. */
  alias: line,
  /** The user said that it is an ordinary word: it stays where only its name would be replaced. */
  leave: v.boolean(),
  /** Who gave the alias. */
  by: v.picklist(['winnow', 'user']),
});
export type Alias = v.InferOutput<typeof AliasSchema>;
export type AliasFields = Omit<Alias, keyof RecordFields>;

/** What tells a row from all others: a name of a kind has one. */
export function aliasKey({ kind, term }: Pick<AliasFields, 'kind' | 'term'>): string {
  return `${kind} ${term}`;
}

/** How names are compared: whatever their case, their width and the spaces around them. */
export function toTerm(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim().slice(0, TITLE_LIMIT);
}
