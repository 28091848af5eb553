import * as v from 'valibot';
import { attempt } from '@/lib/db/outcome';
import { readWin } from '@/lib/db/wins';
import { DaySchema } from '@/lib/domain/day';
import { IdSchema } from '@/lib/domain/record';
import { winEntries } from '@/lib/domain/win';
import { stampedAt } from './win-edits';
import { type NewWinStart, writeNewWin, writeWin } from './win-writer';

const LeftBehindSchema = v.object({
  winId: IdSchema,
  ladderId: v.string(),
  /** When it was left, in ms. */
  at: v.number(),
  changes: v.partial(v.object({ ...winEntries, behaviourIds: v.array(v.string()) })),
  /** For a win that may not be in the log yet. */
  start: v.nullable(v.object({ today: DaySchema, behaviourIds: v.array(v.string()) })),
});
type LeftBehind = v.InferOutput<typeof LeftBehindSchema>;

const PREFIX = 'left-behind:';
// Two tabs may be closed over one win, with different words in each.
const tab = crypto.randomUUID();

/**
 * Keeps what could not be written before the page goes away: a closing page has no time for a transaction, only for
 * this store, which is written before the call returns.
 */
export function leaveBehind({ start, ...left }: Omit<LeftBehind, 'start'> & { start: NewWinStart | null }): void {
  try {
    localStorage.setItem(`${PREFIX}${left.winId}:${tab}`, JSON.stringify({ ...left, start }));
  } catch {
    // The store is full or switched off; the writing under way is what is left to hope for.
  }
}

/** The page lived on and everything was written. */
export function forgetLeftBehind(winId: string): void {
  localStorage.removeItem(`${PREFIX}${winId}:${tab}`);
}

/** Writes to the log what earlier pages left behind; what cannot be written waits for the next time. */
export async function takeUpLeftBehind(): Promise<void> {
  const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
  for (const key of keys.filter((each) => each.startsWith(PREFIX))) {
    const left = readLeftBehind(localStorage.getItem(key));
    if (left === null || (await isTakenUp(left))) localStorage.removeItem(key);
  }
}

function readLeftBehind(text: string | null): LeftBehind | null {
  try {
    const parsed = v.safeParse(LeftBehindSchema, JSON.parse(text ?? ''));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

async function isTakenUp({ winId, ladderId, at, changes, start }: LeftBehind): Promise<boolean> {
  const reading = await attempt(async () => ({ ok: true, logged: await readWin(winId, ladderId) }));
  if (!reading.ok) return false;
  const { logged } = reading;
  if (!logged && start === null) return true;
  const writer = logged || start === null ? writeWin(winId, ladderId) : writeNewWin(winId, ladderId, start, () => {});
  const newer = Object.fromEntries(
    Object.entries(changes).filter(([field]) => !logged || stampedAt(logged.win, field) < at),
  );
  return (await writer.write(newer)).ok;
}
