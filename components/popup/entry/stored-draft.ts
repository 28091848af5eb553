import type { Outcome } from '@/lib/db/outcome';
import type { QuickLog } from '@/lib/domain/quick-log/quick-log';
import { continueDraft, fromDraftFields, toDraftFields } from '@/lib/domain/quick-log/quick-log-draft';
import type { DraftSurface } from '@/lib/domain/win/draft';
import { writtenAt } from '@/lib/domain/written-at';
import { goLive } from '../go-live';
import { leftEntry } from './left-entry';

const KEY = 'quick-log';

/** Where an entry that is being typed on `surface` is kept. */
export interface StoredDraft {
  /** What was being typed when the surface closed; null when nothing was, or when it was saved in the last moment. */
  read: () => Promise<QuickLog | null>;
  keep: (entry: QuickLog) => Promise<Outcome>;
  drop: () => Promise<Outcome>;
  /** For what the table has no time to take, or cannot take yet: a draft that is still being read is not written over. */
  behind: { leave: (entry: QuickLog) => void; forget: () => void };
}

type Table = typeof import('./draft-table');
let table: Table | undefined;

/** The field is there before the table is. Once it is, a page that goes has no turn to wait for it. */
async function withTable<T>(act: (there: Table) => Promise<T>): Promise<T> {
  if (table) return act(table);
  await goLive();
  table = await import('./draft-table');
  return act(table);
}

export function storedDraft(surface: DraftSurface): StoredDraft {
  const left = leftEntry(surface, KEY);
  let isRead = false;
  const drop = () => {
    left.forget();
    return withTable(({ dropDraft }) => dropDraft(surface, KEY));
  };
  return {
    read: async () => {
      isRead = false;
      const words = left.readUnread();
      const inTable = await withTable(({ readStored }) => readStored(surface, KEY));
      const fields = left.readWhole(writtenAt(inTable, 'fields')) ?? inTable?.fields;
      const stored = fields ? fromDraftFields(fields, crypto.randomUUID()) : null;
      const draft = stored && words ? continueDraft(stored, words) : (stored ?? words);
      const isLogged = draft !== null && (await withTable((there) => there.isLogged(draft.winId, draft.text)));
      isRead = true;
      if (!isLogged) return draft;
      await drop();
      return null;
    },
    keep: (entry) => {
      const fields = toDraftFields(entry);
      return fields === null ? drop() : withTable(({ keepDraft }) => keepDraft(surface, KEY, fields));
    },
    drop,
    behind: { leave: (entry) => (isRead ? left.leave(entry) : left.leaveUnread(entry)), forget: left.forget },
  };
}
