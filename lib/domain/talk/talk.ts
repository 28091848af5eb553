import * as v from 'valibot';
import { DaySchema } from '@/lib/domain/day';
import { type RecordFields, recordEntries } from '@/lib/domain/record';
import { TEXT_LIMIT, TITLE_LIMIT } from '@/lib/domain/win/win';

const line = v.pipe(v.string(), v.maxLength(TITLE_LIMIT));
const text = v.pipe(v.string(), v.maxLength(TEXT_LIMIT));

/** One conversation with the manager about what must be shown. */
export const TalkSchema = v.object({
  ...recordEntries,
  /** Null until a day is set. */
  heldOn: v.nullable(DaySchema),
  /** Local time of day, HH:MM; null: not said. */
  at: v.nullable(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  /** Length in minutes. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(480)),
  /** Who it is with. */
  with: line,
  /** What the user wants to ask beside the two questions. */
  agenda: text,
  notes: text,
  state: v.picklist(['planned', 'held']),
});
export type Talk = v.InferOutput<typeof TalkSchema>;
export type TalkFields = Omit<Talk, keyof RecordFields>;

/** Half an hour, on no day yet. */
export function blankTalk(): TalkFields {
  return { heldOn: null, at: null, minutes: 30, with: '', agenda: '', notes: '', state: 'planned' };
}
