import { dropDraft, keepDraft, readDraft } from '@/lib/db/drafts';
import { startWriting } from '@/lib/db/installation';
import type { Outcome } from '@/lib/db/outcome';
import { readWin } from '@/lib/db/wins';
import type { DraftSurface } from '@/lib/domain/draft';
import type { QuickLog } from '@/lib/domain/quick-log';
import { fromDraftFields, toDraftFields } from '@/lib/domain/quick-log-draft';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { leftDraft } from './left-draft';

const KEY = 'quick-log';

/** Where an entry that is being typed on `surface` is kept. */
export interface StoredDraft {
  /** What was being typed when the surface closed; null when nothing was, or when it was saved in the last moment. */
  read: () => Promise<QuickLog | null>;
  keep: (entry: QuickLog) => Promise<Outcome>;
  drop: () => Promise<Outcome>;
  behind: { leave: (entry: QuickLog) => void; forget: () => void };
}

export function storedDraft(surface: DraftSurface): StoredDraft {
  const left = leftDraft(surface, KEY);
  const drop = () => {
    left.forget();
    return dropDraft(surface, KEY);
  };
  return {
    read: async () => {
      // Asks for the installation's id now: a write that begins as the popup closes has no time to.
      void startWriting();
      const fields = left.read() ?? (await readDraft(surface, KEY));
      if (Object.keys(fields).length === 0) return null;
      const draft = fromDraftFields(fields, crypto.randomUUID());
      const logged = await readWin(draft.winId, seniorEngineer.id);
      if (logged?.win.deletedAt !== null || logged.win.did !== draft.text.trim()) return draft;
      await drop();
      return null;
    },
    keep: (entry) => {
      const fields = toDraftFields(entry);
      return fields === null ? drop() : keepDraft(surface, KEY, fields);
    },
    drop,
    behind: { leave: (entry) => left.leave(toDraftFields(entry)), forget: left.forget },
  };
}
