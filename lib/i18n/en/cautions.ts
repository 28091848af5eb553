import type { Caution } from '@/lib/domain/win/caution';
import { words } from '../words';

/** What the user should know before counting something as a win. */
export const cautionWords: Record<Caution, string> = words('cautions.cautionWords', {
  'no-achievement': 'Closed without being done, as the site says. Keep it only if it says something about your work.',
  unresolved: 'Done, but without a resolution: the page does not say how it ended.',
  clash: 'Its status and its resolution contradict each other. Check the day and the outcome.',
  'day-of-status': 'Dated by its last change of status, since it has no day of resolution.',
  'page-only': 'The site did not answer, so this is what the page shows.',
  'selection-cut': 'What you marked was too long to keep whole: its end is missing.',
});
