import { sayDay } from '@/lib/i18n/dates';
import { artifactTypeNames } from '@/lib/i18n/en/artifact-types';
import { listWords, stateNames } from '@/lib/i18n/en/page-list';
import { sayParts } from '@/lib/i18n/lists';
import { say } from '@/lib/i18n/say';
import type { ListRow } from '@/lib/sites/types';
import { dayOfRow } from './row-day';

/** What a row is and who is behind it, such as "Pull request · merged 12 Nov 2026 · ada". */
export function describeRow({ capture, who }: ListRow): string {
  const { identity, state, facts, cautions } = capture;
  const { day, isOpening } = dayOfRow(capture);
  const told = cautions.includes('no-achievement') ? listWords.notDone : (facts.status ?? (state && stateNames[state]));
  const opened = day && isOpening && say(listWords.opened, { day: sayDay(day) });
  const what = [told, day && !isOpening && sayDay(day)].filter(Boolean).join(' ');
  return sayParts([artifactTypeNames[identity.type], what, opened, who]);
}
