import { OUTCOME_STATES, STATUSES } from '@/lib/domain/win/win';
import { markOf, NO_DAY } from './win-facts';

const KEPT = [STATUSES.indexOf('ready'), STATUSES.indexOf('inbox')];
const UNSETTLED = [OUTCOME_STATES.indexOf('pending'), OUTCOME_STATES.indexOf('known')];

/** Whether a win outside the trash is to be asked about: see `isFollowUpDue`. */
export function isDueAt(marks: number, followUp: number, today: number): boolean {
  if (followUp === NO_DAY || followUp > today) return false;
  return KEPT.includes(markOf(marks, 'status')) && UNSETTLED.includes(markOf(marks, 'outcomeState'));
}
