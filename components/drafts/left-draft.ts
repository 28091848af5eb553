import * as v from 'valibot';
import type { DraftSurface } from '@/lib/domain/draft';

const FieldsSchema = v.record(v.string(), v.string());
type Fields = v.InferOutput<typeof FieldsSchema>;

export interface LeftDraft {
  /** Written before the call returns; null where there is nothing to keep. */
  leave: (fields: Fields | null) => void;
  forget: () => void;
  /** What a page that went away could not write any more. */
  read: () => Fields | null;
}

/** Where the last words of a draft are left when its page goes in the middle of a write. */
export function leftDraft(surface: DraftSurface, key: string): LeftDraft {
  const name = `draft:${surface}:${key}`;
  const forget = () => localStorage.removeItem(name);
  return {
    leave: (fields) => {
      try {
        if (fields === null) forget();
        else localStorage.setItem(name, JSON.stringify(fields));
      } catch {
        // The store is full or switched off; the writing under way is what is left to hope for.
      }
    },
    forget,
    read: () => {
      const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), FieldsSchema), localStorage.getItem(name));
      return parsed.success ? parsed.output : null;
    },
  };
}
