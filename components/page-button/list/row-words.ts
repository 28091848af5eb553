import { toDay } from '@/lib/domain/day';
import { sayDay } from '@/lib/i18n/dates';
import { listWords, notDone, stateNames, typeNames } from '@/lib/i18n/en/page-list';
import { say } from '@/lib/i18n/say';
import type { ListRow } from '@/lib/sites/types';

/** What a row is and who is behind it, such as "Pull request · merged 12 Nov 2026 · ada". */
export function describeRow({ capture, who }: ListRow): string {
  const { identity, state, occurredOn, facts, cautions } = capture;
  const told = cautions.includes('no-achievement') ? notDone : (facts.status ?? (state && stateNames[state]));
  const begun = facts.createdAt ?? facts.created;
  const opened = begun && !occurredOn && say(listWords.opened, { day: sayDay(toDay(new Date(begun))) });
  const what = [told, occurredOn && sayDay(occurredOn)].filter(Boolean).join(' ');
  return [typeNames[identity.type], what, opened, who].filter(Boolean).join(' · ');
}
