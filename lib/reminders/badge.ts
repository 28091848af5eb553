import { app } from '@/lib/i18n/en/app';
import { badgeWords } from '@/lib/i18n/en/reminders';
import { sayCount } from '@/lib/i18n/say';
import type { Sign } from '@/lib/shortcuts/sign';

const GRAIN = '#8f5a0e';
const MOST_COUNTED = 99;

/** What the toolbar button wears: a dot when a check-in is due, else the number of the inbox when it is counted. */
export function toBadge({ isAsked, inbox }: { isAsked: boolean; inbox: number }): Sign {
  if (isAsked) return { badge: '•', colour: GRAIN, title: badgeWords.due };
  if (inbox === 0) return { badge: '', colour: GRAIN, title: app.name };
  const badge = inbox > MOST_COUNTED ? `${MOST_COUNTED}+` : String(inbox);
  return { badge, colour: GRAIN, title: sayCount(badgeWords.inbox, inbox) };
}
