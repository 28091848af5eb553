import * as v from 'valibot';
import { type Day, DaySchema, InstantSchema } from '@/lib/domain/day';
import { IdSchema, type RecordFields, recordEntries } from '@/lib/domain/record';
import { TITLE_LIMIT } from '@/lib/domain/win/win';

/** Open: asked or begun. A quiet week is an answer like any other. */
const CHECK_IN_STATES = ['open', 'finished', 'quiet'] as const;
export const CHECK_IN_STEPS = ['inbox', 'wins', 'next'] as const;

/** The weekly two minutes of one week. */
export const CheckInSchema = v.object({
  ...recordEntries,
  /** The week: its Monday. There is one check-in a week. */
  monday: DaySchema,
  state: v.picklist(CHECK_IN_STATES),
  /** Where an open one is taken up again. */
  step: v.picklist(CHECK_IN_STEPS),
  /** The behaviour that its question is about. */
  askedBehaviourId: v.nullable(v.pipe(v.string(), v.maxLength(80))),
  /** The wins that were added in it. */
  winIds: v.pipe(v.array(IdSchema), v.maxLength(100)),
  /** The one line for the week after. */
  nextLine: v.pipe(v.string(), v.maxLength(TITLE_LIMIT)),
  /** Once set, it was snoozed and is not again. */
  snoozedUntil: v.nullable(InstantSchema),
  finishedAt: v.nullable(InstantSchema),
});
export type CheckIn = v.InferOutput<typeof CheckInSchema>;
export type CheckInFields = Omit<CheckIn, keyof RecordFields>;

/** A check-in that nobody has touched yet. */
export function blankCheckIn(monday: Day): CheckInFields {
  return {
    monday,
    state: 'open',
    step: 'inbox',
    askedBehaviourId: null,
    winIds: [],
    nextLine: '',
    snoozedUntil: null,
    finishedAt: null,
  };
}

/** The same week has the same id on every machine, so that two logs become one. */
export function checkInId(monday: Day): string {
  return `c4ec0000-0000-4000-8000-0000${monday.replaceAll('-', '')}`;
}

/** Whether its week needs no asking any more. */
export function isAnswered({ state, deletedAt }: Pick<CheckIn, 'state' | 'deletedAt'>): boolean {
  return state !== 'open' && deletedAt === null;
}
