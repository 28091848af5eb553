import { parseNumbers, parseWords, type Summary } from './summary';

const KEY = 'summary';

/**
 * Leaves a summary where a page reads it at once, and no script of another site ever: after a browser's start its stores
 * are busy with a long log for a second. It may lack what was saved since, and is only shown where they do not answer.
 */
export function leaveSummary(summary: Summary): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(summary));
  } catch {
    // The next popup waits for the stores.
  }
}

/**
 * What the last page left in `localStorage`, which answers before the first paint; null where that is nothing sound.
 */
export function readLeftSummary(): Summary | null {
  try {
    const left: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    const [numbers, words] = [parseNumbers(left), parseWords(left)];
    return numbers && words && { ...numbers, ...words };
  } catch {
    return null;
  }
}
