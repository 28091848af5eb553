import type { NoReply, Send } from '@/lib/messaging/client';
import type { Refusal, SaveResult } from '@/lib/messaging/protocol';
import { isTranslated } from '@/lib/sites/is-translated';
import type { ListRow } from '@/lib/sites/types';
import { dayOfRow } from './row-day';

export interface SaveRowsParts {
  send: Send;
  /** The ids under which a key is saved: the same ones however often it is asked. */
  idsFor: (key: string) => { winId: string; artifactId: string };
  /** Whether what the user threw away stays in the trash. */
  leavesTrash: boolean;
  signal: AbortSignal;
  /** Called after each row. */
  onRow: (key: string, result: RowResult) => void;
}

/** `known`: it was in the log · `trashed`: it was left in the trash · `refused`: the worker does not take it. */
export type RowResult = 'saved' | 'known' | 'trashed' | 'refused';

export type RowsSaved = { ok: true } | { ok: false; reason: Refusal | NoReply | 'cancelled' };

const MOST_KEYS = 200;

/** Saves rows one after the other into the inbox, leaving alone what is there; stops at the first that fails. */
export async function saveRows(rows: readonly ListRow[], parts: SaveRowsParts): Promise<RowsSaved> {
  const known = await askSaved(rows.map(keyOf), parts.send);
  if (!known.ok) return known;
  for (const [index, row] of rows.entries()) {
    if (parts.signal.aborted) return { ok: false, reason: 'cancelled' };
    if (known.saved[index]) parts.onRow(keyOf(row), 'known');
    else {
      const saved = await saveRow(row, parts);
      if (!saved.ok) return saved;
    }
  }
  return { ok: true };
}

/** Which of `keys` are in the log, in their order. */
export async function askSaved(
  keys: readonly string[],
  send: Send,
): Promise<{ ok: true; saved: boolean[] } | { ok: false; reason: Refusal | NoReply }> {
  const saved: boolean[] = [];
  for (let from = 0; from < keys.length; from += MOST_KEYS) {
    const reply = await send('areSaved', { keys: keys.slice(from, from + MOST_KEYS) });
    if (!reply.ok) return reply;
    saved.push(...reply.saved);
  }
  return { ok: true, saved };
}

async function saveRow(
  { capture, element }: ListRow,
  { send, idsFor, leavesTrash, onRow }: SaveRowsParts,
): Promise<RowsSaved> {
  const { suggestedBehaviours: _offered, ...read } = capture;
  // The pages after the one that is shown come as the site writes them.
  const translated = element !== null && isTranslated(document);
  const stated = { ...read, ...(translated && { translated }), occurredOn: dayOfRow(capture).day };
  const { key } = capture.identity;
  const reply = await send('saveWin', { ...idsFor(key), capturedBy: 'import', leavesTrash, capture: stated });
  // One row that nobody can save must not hold up the rest of the list.
  const isRefused = !reply.ok && (reply.reason === 'invalid' || reply.reason === 'not-allowed');
  if (!reply.ok && !isRefused) return reply;
  onRow(key, reply.ok ? toRowResult(reply) : 'refused');
  return { ok: true };
}

function toRowResult({ result, inTrash }: SaveResult): RowResult {
  if (inTrash) return 'trashed';
  return result === 'existing' ? 'known' : 'saved';
}

export function keyOf({ capture }: ListRow): string {
  return capture.identity.key;
}
