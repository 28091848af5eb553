import { dropDraft, keepDraft, readDraft } from '@/lib/db/drafts';
import { startWriting } from '@/lib/db/installation';
import type { Outcome } from '@/lib/db/outcome';
import { readWin } from '@/lib/db/wins';
import type { QuickLog } from '@/lib/domain/quick-log';
import { fromDraftFields, toDraftFields } from '@/lib/domain/quick-log-draft';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

const KEY = 'quick-log';

/** What was being typed when the popup closed; null when nothing was, or when it was saved in the last moment. */
export async function readStoredDraft(): Promise<QuickLog | null> {
  // Asks for the installation's id now: a write that begins as the popup closes has no time to.
  void startWriting();
  const fields = await readDraft('popup', KEY);
  if (Object.keys(fields).length === 0) return null;
  const draft = fromDraftFields(fields, crypto.randomUUID());
  const logged = await readWin(draft.winId, seniorEngineer.id);
  if (logged?.win.deletedAt !== null || logged.win.did !== draft.text.trim()) return draft;
  await dropStoredDraft();
  return null;
}

export function keepStoredDraft(entry: QuickLog): Promise<Outcome> {
  const fields = toDraftFields(entry);
  return fields === null ? dropStoredDraft() : keepDraft('popup', KEY, fields);
}

export function dropStoredDraft(): Promise<Outcome> {
  return dropDraft('popup', KEY);
}
