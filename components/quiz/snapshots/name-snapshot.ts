import type { StoredSnapshot } from '@/lib/domain/quiz/snapshot';
import { sayDay, sayTime } from '@/lib/i18n/dates';
import { reasonNames } from '@/lib/i18n/en/quiz';
import { sayParts } from '@/lib/i18n/lists';

/** "Nov 25, 2026 · Quiz", with the time where others were taken that day. */
export function nameSnapshot(snapshot: StoredSnapshot, all: readonly StoredSnapshot[]): string {
  return sayParts([sayTaken(snapshot, all), reasonNames[snapshot.reason]]);
}

export function sayTaken({ takenOn, createdAt }: StoredSnapshot, all: readonly StoredSnapshot[]): string {
  const isOnly = all.filter((other) => other.takenOn === takenOn).length === 1;
  return isOnly ? sayDay(takenOn) : `${sayDay(takenOn)}, ${sayTime(new Date(createdAt))}`;
}
