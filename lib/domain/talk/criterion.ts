import * as v from 'valibot';
import { DaySchema } from '@/lib/domain/day';
import { IdSchema, type RecordFields, recordEntries } from '@/lib/domain/record';
import { TITLE_LIMIT } from '@/lib/domain/win/win';

export const CRITERION_STATES = ['open', 'shown', 'agreed', 'dropped'] as const;
export type CriterionState = (typeof CRITERION_STATES)[number];

const line = v.pipe(v.string(), v.maxLength(TITLE_LIMIT));

/** What the manager said must be shown, and how they will know. */
export const CriterionSchema = v.object({
  ...recordEntries,
  /** The talk in which it was said; null: at another time. */
  talkId: v.nullable(IdSchema),
  what: line,
  howKnown: line,
  /** The behaviour that it is about; both null: none of them. */
  ladderId: v.nullable(v.string()),
  behaviourId: v.nullable(v.string()),
  dueOn: v.nullable(DaySchema),
  /** Open; shown: the user says that it was shown; agreed: the manager said so; dropped: no longer asked. */
  state: v.picklist(CRITERION_STATES),
});
export type Criterion = v.InferOutput<typeof CriterionSchema>;
export type CriterionFields = Omit<Criterion, keyof RecordFields>;

/** Still to be shown, or shown and not yet agreed. */
export function isAskedFor({ state }: Pick<Criterion, 'state'>): boolean {
  return state === 'open' || state === 'shown';
}
