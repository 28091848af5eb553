import { listCriteria } from '@/lib/db/talk/criteria';
import { tellOnce } from '@/lib/db/watching/tell-worker';
import type { Day } from '@/lib/domain/day';
import { type CriterionReminder, criterionReminders } from '@/lib/domain/talk/criterion-due';
import { listNotified, noteNotified } from './notified';

/** What wants a reminder today that this machine has not given, due first first. */
export async function listUntoldCriteria(today: Day): Promise<CriterionReminder[]> {
  const [criteria, notified] = await Promise.all([listCriteria(), listNotified()]);
  return criterionReminders(criteria, today).filter(({ name }) => !notified.includes(name));
}

/** A page has shown what is due: nobody needs to be told of it once more. */
export async function noteCriteriaSeen(today: Day): Promise<void> {
  const untold = await listUntoldCriteria(today);
  if (untold.length === 0) return;
  await noteNotified(...untold.map(({ name }) => name));
  tellOnce();
}
