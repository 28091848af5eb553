import * as v from 'valibot';
import { IdSchema, recordEntries } from '@/lib/domain/record';

/** A win shows a behaviour of a ladder, because the user said so or accepted a suggestion. */
export const EvidenceSchema = v.object({
  ...recordEntries,
  winId: IdSchema,
  ladderId: v.string(),
  behaviourId: v.string(),
  by: v.picklist(['user', 'suggestion']),
  /** Of one in the trash: what made it was undone. It says nothing, and is there so that no merge brings it back. */
  undone: v.optional(v.boolean()),
});
export type Evidence = v.InferOutput<typeof EvidenceSchema>;

/** Whether a row says that the win does not show it, for its ladder: another one that restates it lends it no more. */
export function isTakenBack({ deletedAt, undone }: Pick<Evidence, 'deletedAt' | 'undone'>): boolean {
  return deletedAt !== null && !undone;
}

/** What becomes of a new row, a link or the word that there is none, once what made it is undone. */
export function unmade(now: Date): Pick<Evidence, 'deletedAt' | 'undone'> {
  return { deletedAt: now.toISOString(), undone: true };
}
