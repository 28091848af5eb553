import type { Day } from './day';

/** Puts things by their days, one after another: to sort those of a lifetime at once would be felt. */
export function dayByDay<T>(dayOf: (each: T) => Day) {
  const days = new Map<Day, T[]>();
  return {
    add: (each: T): void => {
      const day = dayOf(each);
      const ofDay = days.get(day);
      if (ofDay) ofDay.push(each);
      else days.set(day, [each]);
    },
    /** Those of each day in the order in which they came, the oldest day first. */
    oldestFirst: (): T[][] => [...days.keys()].sort().map((day) => days.get(day) ?? []),
  };
}
