import { dropDraft, keepDraft, readDraft } from '@/lib/db/drafts';
import { startWriting } from '@/lib/db/installation';
import type { Outcome } from '@/lib/db/outcome';
import type { DraftSurface } from '@/lib/domain/draft';
import type { QuickLog } from '@/lib/domain/quick-log';
import { continueDraft, fromDraftFields, toDraftFields } from '@/lib/domain/quick-log-draft';
import { BUILT_IN_LADDER } from '@/lib/ladders/built-in';
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

export function storedDraft(surface: DraftSurface): StoredDraft {
  const left = leftEntry(surface, KEY);
  let isRead = false;
  const drop = () => {
    left.forget();
    return dropDraft(surface, KEY);
  };
  return {
    read: async () => {
      // Asks for the installation's id now: a write that begins as the popup closes has no time to.
      void startWriting();
      isRead = false;
      const words = left.readUnread();
      const fields = left.readWhole() ?? (await readDraft(surface, KEY));
      const stored = Object.keys(fields).length === 0 ? null : fromDraftFields(fields, crypto.randomUUID());
      const draft = stored && words ? continueDraft(stored, words) : (stored ?? words);
      // Only for a draft that was left: most popups open on an empty field.
      const logged = draft && (await (await import('@/lib/db/wins')).readWin(draft.winId, BUILT_IN_LADDER));
      isRead = true;
      if (!draft || logged?.win.deletedAt !== null || logged.win.did !== draft.text.trim()) return draft;
      await drop();
      return null;
    },
    keep: (entry) => {
      const fields = toDraftFields(entry);
      return fields === null ? drop() : keepDraft(surface, KEY, fields);
    },
    drop,
    behind: { leave: (entry) => (isRead ? left.leave(entry) : left.leaveUnread(entry)), forget: left.forget },
  };
}
