import type { Day } from '@/lib/domain/day';
import type { PlanFields } from './plan';
import type { Pause } from './plan-days';

/** What a plan that is over on `today` says of that; it rests no more, or its dates would go on moving. */
export function overOn({ pauses }: PlanFields, today: Day): Pick<PlanFields, 'endedOn' | 'pauses'> {
  return { endedOn: today, pauses: pausesOver(pauses, today) };
}

/**
 * The pauses where none lasts beyond `today`: also one that ended "tomorrow", by a clock or in a zone that was ahead. A
 * pause that ends on the day it began was none.
 */
export function pausesOver(pauses: readonly Pause[], today: Day): Pause[] {
  return pauses.flatMap((pause) => {
    if (pause.to !== null && pause.to <= today) return [pause];
    return pause.from < today ? [{ ...pause, to: today }] : [];
  });
}
