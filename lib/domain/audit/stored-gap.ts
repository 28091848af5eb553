import * as v from 'valibot';
import { type RecordFields, recordEntries } from '@/lib/domain/record';
import { TEXT_LIMIT } from '@/lib/domain/win/win';

const text = v.pipe(v.string(), v.maxLength(TEXT_LIMIT));

/** What the user made of one line of the gap list. */
export const StoredGapSchema = v.object({
  ...recordEntries,
  ladderId: v.string(),
  behaviourId: v.string(),
  /** What was missing, in English words, and where it could come from, in those of then, when the line was last changed. */
  clause: text,
  where: text,
  /** The user's own words; null while the suggestion stands. */
  text: v.nullable(text),
  dropped: v.boolean(),
});
export type StoredGap = v.InferOutput<typeof StoredGapSchema>;
export type StoredGapFields = Omit<StoredGap, keyof RecordFields>;
