import type { Steps } from './steps';

/** `rows` in the order of `compare`, equals as they came; in small steps, for more of them than can be sorted unfelt. */
export function* sorting<T>(rows: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  let sorted = [...rows];
  for (let run = 1; run < sorted.length; run *= 2) {
    const merged: T[] = [];
    for (let from = 0; from < sorted.length; from += 2 * run) {
      const [left, right] = [sorted.slice(from, from + run), sorted.slice(from + run, from + 2 * run)];
      let [atLeft, atRight] = [0, 0];
      while (atLeft < left.length || atRight < right.length) {
        yield;
        const [a, b] = [left[atLeft], right[atRight]];
        const isLeft = atRight >= right.length || (atLeft < left.length && compare(a as T, b as T) <= 0);
        merged.push((isLeft ? a : b) as T);
        if (isLeft) atLeft += 1;
        else atRight += 1;
      }
    }
    sorted = merged;
  }
  return sorted;
}
