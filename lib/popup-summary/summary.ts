import * as v from 'valibot';
import { type Day, DaySchema, mondayOf } from '@/lib/domain/day';
import { KINDS, LEVELS, STATUSES } from '@/lib/domain/win/win';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const words = v.string();

const NumbersSchema = v.object({
  /** The day of which it tells. */
  today: DaySchema,
  meter: count,
  weeks: v.object({ logged: count, of: count }),
  inbox: count,
  /** Wins whose outcome is to be asked for. */
  followUps: count,
  isCheckInDue: v.boolean(),
  /** How many things that were asked for come due. */
  asked: count,
});

const WordsSchema = v.object({
  /** The wins added last, the newest first. */
  recent: v.array(
    v.object({
      id: words,
      title: words,
      occurredOn: DaySchema,
      status: v.picklist(STATUSES),
      kind: v.picklist(KINDS),
      level: v.picklist(LEVELS),
    }),
  ),
  /** What was asked for and comes due first. */
  firstAsked: v.nullable(v.object({ what: words, dueOn: v.nullable(DaySchema) })),
  /** What the plan asks for this week, in words of `language`. */
  thing: v.nullable(v.object({ day: v.number(), language: words, what: words, needs: v.nullable(words) })),
});

/** What may be read by anybody who reads the extension's storage, and what must not. */
export type SummaryNumbers = v.InferOutput<typeof NumbersSchema>;
export type SummaryWords = v.InferOutput<typeof WordsSchema>;

/** All that the popup shows of the log when it opens: small, and the same at ten wins as at a hundred thousand. */
export type Summary = SummaryNumbers & SummaryWords;

/** What was stored, as a fresh object; null where it is not one of this shape, such as that of another version. */
export function parseNumbers(stored: unknown): SummaryNumbers | null {
  const parsed = v.safeParse(NumbersSchema, stored);
  return parsed.success ? parsed.output : null;
}

/** The same of the words. */
export function parseWords(stored: unknown): SummaryWords | null {
  const parsed = v.safeParse(WordsSchema, stored);
  return parsed.success ? parsed.output : null;
}

/** The part that anybody may read, and the part in words of the user's. */
export function splitSummary({ recent, firstAsked, thing, ...numbers }: Summary): [SummaryNumbers, SummaryWords] {
  return [numbers, { recent, firstAsked, thing }];
}

/** Whether what it says in words of Winnow's is in `language`. */
export function isSaidIn({ thing }: Summary, language: string): boolean {
  return thing === null || thing.language === language;
}

/** `summary` as far as it is still true on `today`; null: it tells of another week. */
export function summaryOn(summary: Summary, today: Day): Summary | null {
  if (summary.today === today) return summary;
  // What depends on the very day is left to the log itself; the week has not changed.
  const isSame = mondayOf(summary.today) === mondayOf(today) && summary.thing === null && summary.asked === 0;
  return isSame ? { ...summary, today } : null;
}
