import { app } from '@/lib/i18n/en/app';
import { badgeWords } from '@/lib/i18n/en/reminders';
import { sayCount } from '@/lib/i18n/say';
import { SIGN_COLOURS, type Sign } from '@/lib/shortcuts/sign';

const MOST_COUNTED = 99;

interface Standing {
  /** 14 days without a backup while something changed. */
  isUnsafe: boolean;
  /** A check-in is due. */
  isAsked: boolean;
  /** What the manager asked for comes due, and the user was not told yet. */
  isDue: boolean;
  inbox: number;
}

/**
 * What the toolbar button wears: a sign when the log would go with this browser, which says what else is due; a dot
 * when something is due; else the number of the inbox when it is counted.
 */
export function toBadge({ isUnsafe, isAsked, isDue, inbox }: Standing): Sign {
  if (isUnsafe) return { badge: '!', colour: SIGN_COLOURS.trouble, title: sayUnsafe(isAsked, isDue) };
  if (isAsked) return { badge: '•', colour: SIGN_COLOURS.news, title: badgeWords.due };
  if (isDue) return { badge: '•', colour: SIGN_COLOURS.news, title: badgeWords.criterion };
  if (inbox === 0) return { badge: '', colour: SIGN_COLOURS.news, title: app.name };
  const badge = inbox > MOST_COUNTED ? `${MOST_COUNTED}+` : String(inbox);
  return { badge, colour: SIGN_COLOURS.news, title: sayCount(badgeWords.inbox, inbox) };
}

function sayUnsafe(isAsked: boolean, isDue: boolean): string {
  if (isAsked) return badgeWords.unsafeAndDue;
  return isDue ? badgeWords.unsafeAndCriterion : badgeWords.unsafe;
}
