import * as v from 'valibot';
import { dropDraft, keepDraft, readDraft } from '@/lib/db/drafts';
import type { Outcome } from '@/lib/db/outcome';
import { type ImportForm, ImportFormSchema } from '@/lib/ladders/import-plan';

const KeptSchema = v.pipe(v.string(), v.parseJson(), ImportFormSchema);

/** `again`: the ladder that a newer version is brought of; each has a draft of its own. */
const keyOf = (again: string | null) => `ladder:${again ?? ''}`;

/** What was being imported when the page closed; null when nothing was, or when this build cannot read it. */
export async function readImportDraft(again: string | null): Promise<ImportForm | null> {
  const { form } = await readDraft('import', keyOf(again));
  const kept = v.safeParse(KeptSchema, form);
  return kept.success ? kept.output : null;
}

export function keepImportDraft(again: string | null, form: ImportForm): Promise<Outcome> {
  if (form.text.trim() === '') return dropImportDraft(again);
  return keepDraft('import', keyOf(again), { form: JSON.stringify(form) });
}

export function dropImportDraft(again: string | null): Promise<Outcome> {
  return dropDraft('import', keyOf(again));
}
