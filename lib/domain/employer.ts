import * as v from 'valibot';
import { TITLE_LIMIT, type Win } from '@/lib/domain/win/win';
import { type Day, DaySchema } from './day';
import { type RecordFields, recordEntries } from './record';

/** A company that the user works or worked for. What documents call it instead is in the aliases. */
export const EmployerSchema = v.object({
  ...recordEntries,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(TITLE_LIMIT)),
  /** Null: as far back as the log reaches. */
  startedOn: v.nullable(DaySchema),
  /** The last day; null: still there. */
  endedOn: v.nullable(DaySchema),
});
export type Employer = v.InferOutput<typeof EmployerSchema>;
export type EmployerFields = Omit<Employer, keyof RecordFields>;

/** For whom a win was done: as the win says, else whoever's time its day lies in, the latest to start first; or null. */
export function employerOf(
  win: Pick<Win, 'employerId' | 'occurredOn'>,
  employers: readonly Pick<Employer, 'id' | 'startedOn' | 'endedOn'>[],
): string | null {
  if (win.employerId !== null && employers.some(({ id }) => id === win.employerId)) return win.employerId;
  const there = employers.filter((employer) => isWithin(employer, win.occurredOn));
  const latest = there.sort((a, b) => (b.startedOn ?? '').localeCompare(a.startedOn ?? '') || a.id.localeCompare(b.id));
  return latest[0]?.id ?? null;
}

function isWithin({ startedOn, endedOn }: Pick<Employer, 'startedOn' | 'endedOn'>, day: Day): boolean {
  return (startedOn === null || startedOn <= day) && (endedOn === null || day <= endedOn);
}

/** Whether it would end before it begins. */
export function isUpsideDown({ startedOn, endedOn }: Pick<Employer, 'startedOn' | 'endedOn'>): boolean {
  return startedOn !== null && endedOn !== null && endedOn < startedOn;
}
