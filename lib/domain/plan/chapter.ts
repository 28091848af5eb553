import * as v from 'valibot';
import { DaySchema } from '@/lib/domain/day';
import { IdSchema, type RecordFields, recordEntries } from '@/lib/domain/record';
import { TITLE_LIMIT } from '@/lib/domain/win/win';

/** Why one moves on. */
export const CHAPTER_REASONS = ['promoted', 'new-level', 'new-employer'] as const;
export type ChapterReason = (typeof CHAPTER_REASONS)[number];

const line = v.pipe(v.string(), v.maxLength(TITLE_LIMIT));

/** A time at one level and one employer that is over. The log of it stays where it is. */
export const ChapterSchema = v.object({
  ...recordEntries,
  /** Null: the user never said since when. */
  startedOn: v.nullable(DaySchema),
  endedOn: DaySchema,
  reason: v.picklist(CHAPTER_REASONS),
  level: line,
  target: line,
  employer: line,
  ladderId: v.string(),
  /** How everything stood on its last day. */
  snapshotId: IdSchema,
});
export type Chapter = v.InferOutput<typeof ChapterSchema>;
export type ChapterFields = Omit<Chapter, keyof RecordFields>;
