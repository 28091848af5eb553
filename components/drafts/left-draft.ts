import * as v from 'valibot';
import { pageStore } from '@/lib/db/opening/page-store';
import type { DraftSurface } from '@/lib/domain/win/draft';

/** `at`: when it was left, ms. */
const LeftSchema = v.object({ at: v.number(), fields: v.record(v.string(), v.string()) });
type Fields = v.InferOutput<typeof LeftSchema>['fields'];

export interface LeftDraft {
  /** Written before the call returns; null where there is nothing to keep. */
  leave: (fields: Fields | null) => void;
  forget: () => void;
  /**
   * What a page that went away could not write any more; null where the log has what was written there
   * later, at `storedAt` (ms): after a crash of the browser this store is as it was up to a minute before, and the log is not.
   */
  read: (storedAt?: number) => Fields | null;
}

const PREFIX = 'draft:';

/** The key of every draft of a surface that a page which went away could not write any more. */
export function listLeft(surface: DraftSurface): string[] {
  const start = `${PREFIX}${surface}:`;
  const store = pageStore();
  const names = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
  return names.flatMap((name) => (name.startsWith(start) ? [name.slice(start.length)] : []));
}

/** Where the last words of a draft are left when its page goes in the middle of a write. */
export function leftDraft(surface: DraftSurface, key: string): LeftDraft {
  const name = `${PREFIX}${surface}:${key}`;
  const forget = () => pageStore().removeItem(name);
  return {
    leave: (fields) => {
      try {
        if (fields === null) forget();
        else pageStore().setItem(name, JSON.stringify({ at: Date.now(), fields }));
      } catch {
        // The store is full or switched off; the writing under way is what is left to hope for.
      }
    },
    forget,
    read: (storedAt = 0) => {
      const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), LeftSchema), pageStore().getItem(name));
      if (!parsed.success) return null;
      const { at, fields } = parsed.output;
      return at < storedAt ? null : fields;
    },
  };
}
