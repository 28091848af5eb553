import * as v from 'valibot';
import { untilSound } from '@/components/safety/start-up';
import { pageStore } from '@/lib/db/opening/page-store';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { changeEvidence } from '@/lib/db/proof/evidence';
import { changeWin, readWin } from '@/lib/db/win/wins';
import { DaySchema } from '@/lib/domain/day';
import { linkChanges } from '@/lib/domain/proof/link-changes';
import { IdSchema } from '@/lib/domain/record';
import { type Win, winEntries } from '@/lib/domain/win/win';
import { writtenAt } from '@/lib/domain/written-at';
import { tab, whenGone } from './living-tabs';
import { type NewWinStart, writeNewWin } from './win-writer';

const LeftBehindSchema = v.object({
  winId: IdSchema,
  ladderId: v.string(),
  /** When it was left, in ms. */
  at: v.number(),
  changes: v.partial(v.object({ ...winEntries, behaviourIds: v.array(v.string()), linkedBefore: v.array(v.string()) })),
  /** What the log may say of each field if nobody else has written to it; absent in what an older Winnow left. */
  known: v.optional(v.record(v.string(), v.array(v.unknown())), {}),
  /** For a win that may not be in the log yet. */
  start: v.nullable(v.object({ today: DaySchema, behaviourIds: v.array(v.string()) })),
});
type LeftBehind = v.InferOutput<typeof LeftBehindSchema>;
type Leaving = Omit<v.InferInput<typeof LeftBehindSchema>, 'start'> & { start: NewWinStart | null };

const PREFIX = 'left-behind:';

/**
 * Keeps what could not be written before the page goes away: a closing page has no time for a transaction, only for
 * this store, which is written before the call returns. Two tabs may be closed over one win, with other words in each.
 */
export function leaveBehind({ start, ...left }: Leaving): void {
  try {
    pageStore().setItem(`${PREFIX}${left.winId}:${tab}`, JSON.stringify({ ...left, start }));
  } catch {
    // The store is full or switched off; the writing under way is what is left to hope for.
  }
}

/** The page lived on and everything was written. */
export function forgetLeftBehind(winId: string): void {
  pageStore().removeItem(`${PREFIX}${winId}:${tab}`);
}

/**
 * Writes to the log what other pages left behind, as soon as they have gone: one that lives sees to its own words. What
 * cannot be written waits for the next time.
 */
export async function takeUpLeftBehind(): Promise<void> {
  await untilSound();
  const store = pageStore();
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
  const left = keys.filter((key) => key.startsWith(PREFIX));
  await Promise.all(left.map((key) => whenGone(key.split(':').at(-1) ?? '', () => takeUpOne(key))));
}

async function takeUpOne(key: string): Promise<void> {
  const text = pageStore().getItem(key);
  // Another page may have been quicker, or its own has written it since.
  if (text === null) return;
  const left = readLeftBehind(text);
  if (left === null || (await isTakenUp(left))) pageStore().removeItem(key);
}

function readLeftBehind(text: string): LeftBehind | null {
  try {
    const parsed = v.safeParse(LeftBehindSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

async function isTakenUp(left: LeftBehind): Promise<boolean> {
  const { winId, ladderId, changes, start } = left;
  const reading = await attempt(async () => ({ ok: true, logged: await readWin(winId, ladderId) }));
  if (!reading.ok) return false;
  if (reading.logged) return (await takeUp(left)).ok;
  return start === null || (await writeNewWin(winId, ladderId, start, () => {}).write(changes)).ok;
}

async function takeUp(left: LeftBehind): Promise<Outcome> {
  const { behaviourIds, linkedBefore = [], ...fields } = left.changes;
  const outcome = await changeWin(left.winId, (now) => {
    const own = Object.entries(fields).filter(([field]) => isOwn(left, field, Reflect.get(now, field), now));
    return Object.fromEntries(own);
  });
  if (!outcome.ok || !behaviourIds) return outcome;
  return changeEvidence(left.winId, left.ladderId, linkChanges(linkedBefore, behaviourIds));
}

/**
 * Whether nobody has written to the field since. Told by what stands in it: the last write of the page that went may have
 * come after its last words by the clock, with the words before them.
 */
function isOwn({ known, at }: LeftBehind, field: string, value: unknown, win: Win): boolean {
  const isKnown = known[field]?.some((each) => JSON.stringify(each) === JSON.stringify(value));
  return isKnown === true || writtenAt(win, field) < at;
}
