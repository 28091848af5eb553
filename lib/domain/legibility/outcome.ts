import { type Day, daysBetween } from '@/lib/domain/day';
import type { Entry } from '@/lib/domain/packet/packet';
import { isBlank } from '@/lib/domain/win/win';
import type { Finding } from './finding';
import type { Told } from './told-entries';

/** So long an outcome may be open before a reader asks why. */
const OPEN_DAYS = 90;

/** Wins that do not say what changed, and lessons that do not say what was learned. */
export function noOutcome(told: readonly Told[], madeOn: Day): Finding[] {
  return told.flatMap(({ entry, isHeadline }): Finding[] => {
    const field = fieldToFill(entry, isHeadline, madeOn);
    if (field === null) return [];
    return [{ rule: 'no-outcome', winId: entry.winId, title: entry.title, field, words: '' }];
  });
}

function fieldToFill(entry: Entry, isHeadline: boolean, madeOn: Day): 'outcome' | 'learned' | null {
  if (entry.kind === 'lesson') return isBlank(entry.learned) && isBlank(entry.outcome) ? 'learned' : null;
  if (!isBlank(entry.outcome) || entry.metric !== null) return null;
  // Help and teaching end with somebody else: how it was left with them is what changed.
  if (!isHeadline && !isBlank(entry.leftWithThem)) return null;
  const isOpen = entry.outcomeState === 'pending' && daysBetween(entry.occurredOn, madeOn) <= OPEN_DAYS;
  return isOpen && !isHeadline ? null : 'outcome';
}
