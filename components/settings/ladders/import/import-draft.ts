import * as v from 'valibot';
import { leftDraft } from '@/components/drafts/left-draft';
import { readLast } from '@/components/drafts/read-last';
import { dropDraft, keepDraft } from '@/lib/db/drafts';
import type { Outcome } from '@/lib/db/outcome';
import { type ImportForm, ImportFormSchema } from '@/lib/ladders/import-plan';

const KeptSchema = v.pipe(v.string(), v.parseJson(), ImportFormSchema);

/** What was being imported when the page closed, and how it is kept. */
export interface ImportDraft {
  /** null when nothing was, or when this build cannot read it. */
  read: () => Promise<ImportForm | null>;
  keep: (form: ImportForm) => Promise<Outcome>;
  drop: () => Promise<Outcome>;
  behind: { leave: (form: ImportForm) => void; forget: () => void };
}

/** `again`: the ladder that a newer version is brought of; each has a draft of its own. */
export function importDraft(again: string | null): ImportDraft {
  const key = `ladder:${again ?? ''}`;
  const left = leftDraft('import', key);
  const drop = () => {
    left.forget();
    return dropDraft('import', key);
  };
  const toFields = (form: ImportForm) => (form.text.trim() === '' ? null : { form: JSON.stringify(form) });
  return {
    read: async () => {
      const { fields } = await readLast('import', key);
      const kept = v.safeParse(KeptSchema, fields.form);
      return kept.success ? kept.output : null;
    },
    keep: (form) => {
      const fields = toFields(form);
      return fields === null ? drop() : keepDraft('import', key, fields);
    },
    drop,
    behind: { leave: (form) => left.leave(toFields(form)), forget: left.forget },
  };
}
