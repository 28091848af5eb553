import { newRecord } from '@/lib/domain/record';
import type { Criterion, CriterionFields } from '@/lib/domain/talk/criterion';

export const BLANK_CRITERION: CriterionFields = {
  talkId: null,
  what: 'Lead one design end to end',
  howKnown: 'Two teams build on it',
  ladderId: null,
  behaviourId: null,
  dueOn: null,
  state: 'open',
};
let made = 0;

/** Something that was asked for on `said`, at noon. */
export function aCriterion(fields: Partial<CriterionFields> = {}, said = '2026-10-01'): Criterion {
  made += 1;
  const id = `c0000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
  const writing = { now: new Date(`${said}T12:00:00`), installationId: 'test' };
  return newRecord(id, { ...BLANK_CRITERION, ...fields }, writing);
}
