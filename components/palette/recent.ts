import * as v from 'valibot';
import { pageStore } from '@/lib/db/opening/page-store';

const KEY = 'winnow.recent-actions';
const NEWEST_KEY = 'winnow.newest-wins';
const MOST = 5;
/** Of the newest wins as many are shown. */
export const NEWEST = 5;
const IdsSchema = v.pipe(v.string(), v.parseJson(), v.array(v.string()));

/** The actions that were run last, the latest first, by their ids. Wins are not remembered here: their ids are the log's. */
export function readRecent(): string[] {
  const parsed = v.safeParse(IdsSchema, pageStore().getItem(KEY));
  return parsed.success ? parsed.output.slice(0, MOST) : [];
}

export function noteRecent(id: string): void {
  note(KEY, JSON.stringify([id, ...readRecent().filter((each) => each !== id)].slice(0, MOST)));
}

/** How many of the newest wins were shown the last time: so many lines are kept for them until the log is read. */
export function readNewestCount(): number {
  const count = Number(pageStore().getItem(NEWEST_KEY) ?? NEWEST);
  return count >= 0 ? Math.min(count, NEWEST) : NEWEST;
}

export function noteNewestCount(count: number): void {
  note(NEWEST_KEY, String(count));
}

function note(key: string, value: string): void {
  try {
    pageStore().setItem(key, value);
  } catch {
    // A full disk: nobody misses it.
  }
}
