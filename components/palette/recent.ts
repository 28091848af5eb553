import * as v from 'valibot';
import { pageStore } from '@/lib/db/opening/page-store';

const KEY = 'winnow.recent-actions';
const MOST = 5;
const IdsSchema = v.pipe(v.string(), v.parseJson(), v.array(v.string()));

/** The actions that were run last, the latest first, by their ids. Wins are not remembered here: their ids are the log's. */
export function readRecent(): string[] {
  const parsed = v.safeParse(IdsSchema, pageStore().getItem(KEY));
  return parsed.success ? parsed.output.slice(0, MOST) : [];
}

export function noteRecent(id: string): void {
  const ids = [id, ...readRecent().filter((each) => each !== id)].slice(0, MOST);
  try {
    pageStore().setItem(KEY, JSON.stringify(ids));
  } catch {
    // A full disk: nobody misses it.
  }
}
