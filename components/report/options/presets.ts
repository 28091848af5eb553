import { addDays, type Day } from '@/lib/domain/day';
import { lastMonths } from '@/lib/domain/day-window';
import type { AskedReport } from '../report-address';

export type PresetId = 'twelve' | 'six' | 'day-0' | 'chapter' | 'own';

/** A window that is chosen by its name; it ends today. */
export interface Preset {
  id: PresetId;
  /** Null: what is usual. */
  from: Day | null;
}

/** What can be chosen on `today`. `lastChapterEnded`: null where none was closed. */
export function presetsOn(today: Day, of: { dayZero: Day | null; lastChapterEnded: Day | null }): Preset[] {
  const chapter = of.lastChapterEnded && addDays(of.lastChapterEnded, 1);
  return [
    { id: 'twelve', from: null },
    { id: 'six', from: lastMonths(today, 6).from },
    ...(of.dayZero !== null && of.dayZero <= today ? [{ id: 'day-0' as const, from: of.dayZero }] : []),
    ...(chapter !== null && chapter <= today ? [{ id: 'chapter' as const, from: chapter }] : []),
  ];
}

/** The one that an address asks for, or `own` days. */
export function presetOf({ from, to }: Pick<AskedReport, 'from' | 'to'>, presets: readonly Preset[]): PresetId {
  if (to !== null) return 'own';
  return presets.find((preset) => preset.from === from)?.id ?? 'own';
}
