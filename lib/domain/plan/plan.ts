import * as v from 'valibot';
import { DaySchema } from '@/lib/domain/day';
import { IdSchema, type RecordFields, recordEntries } from '@/lib/domain/record';
import { TITLE_LIMIT } from '@/lib/domain/win/win';
import { CHECKPOINT_DAYS } from './plan-days';
import { PLAN_STEP_IDS } from './plan-steps';
import { VerdictSchema } from './verdict';

/** Focus on more is focus on nothing. */
export const FOCUS_LIMIT = 3;

const behaviourIds = v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(FOCUS_LIMIT));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const line = v.pipe(v.string(), v.maxLength(TITLE_LIMIT));

const planEntries = {
  ladderId: v.string(),
  startedOn: DaySchema,
  /** The answer to the gate question: whether the user says that the technical side is solid. */
  isSolid: v.boolean(),
  focus: behaviourIds,
  pauses: v.array(v.object({ from: DaySchema, to: v.nullable(DaySchema) })),
  /** The snapshot of day 0, taken with the start. */
  startSnapshotId: IdSchema,
  checkpoints: v.array(
    v.object({
      day: v.picklist(CHECKPOINT_DAYS),
      takenOn: DaySchema,
      snapshotId: IdSchema,
      /** The examples logged from the start to that day of the plan. */
      examples: count,
      /** Those of them that show a behaviour. */
      mapped: count,
    }),
  ),
  /** The wins that the user linked to a step, beside those that show its behaviour. */
  steps: v.record(v.picklist(PLAN_STEP_IDS), v.pipe(v.array(IdSchema), v.maxLength(200))),
  /** The ambiguous problem of days 31–60: what it is called, and for how long it has been vague. */
  problem: v.object({ name: line, vagueFor: line }),
  /** Finished: with a verdict, on day 90 or later. Ended: before that. Neither is changed any more. */
  state: v.picklist(['open', 'finished', 'ended']),
  endedOn: v.nullable(DaySchema),
  /** The snapshot of day 90, which the verdict was read from. */
  endSnapshotId: v.nullable(IdSchema),
  verdict: v.nullable(VerdictSchema),
};

/** The ninety days. */
export const PlanSchema = v.object({ ...recordEntries, ...planEntries });
export type Plan = v.InferOutput<typeof PlanSchema>;
export type PlanFields = Omit<Plan, keyof RecordFields>;
export type Checkpoint = Plan['checkpoints'][number];

/** A plan on its first day. */
export function newPlan(
  of: Pick<PlanFields, 'ladderId' | 'startedOn' | 'isSolid' | 'focus' | 'startSnapshotId'>,
): PlanFields {
  return {
    ...of,
    focus: [...new Set(of.focus)].slice(0, FOCUS_LIMIT),
    pauses: [],
    checkpoints: [],
    steps: {},
    problem: { name: '', vagueFor: '' },
    state: 'open',
    endedOn: null,
    endSnapshotId: null,
    verdict: null,
  };
}
