import type { Day } from '@/lib/domain/day';
import { blankWin, type WinFields } from './win';

/** What a capture says about the win itself. */
export interface CapturedWin {
  title: string;
  /** Null where the page does not say when the work happened. */
  occurredOn: Day | null;
  win: Pick<WinFields, 'kind' | 'role' | 'origin'>;
}

/** Saved in a private window, a win is the user's own business until they say otherwise. */
export function inWindow(fields: WinFields, isPrivate = false): WinFields {
  return isPrivate ? { ...fields, visibility: 'private' } : fields;
}

/** The inbox win that one click makes: the page's title and date, and nothing in the user's name. */
export function toInboxWin({ title, occurredOn, win }: CapturedWin, today: Day): WinFields {
  const day = occurredOn !== null && occurredOn <= today ? occurredOn : today;
  return { ...blankWin(day, title), ...win };
}
