import { useEffect, useState } from 'react';
import { createDraftKeeper } from '@/components/drafts/draft-keeper';
import { useLeaving } from '@/components/ui/page/use-leaving';
import { EMPTY_FORM, type ImportForm } from '@/lib/ladders/import-plan';
import { importDraft } from './import-draft';

/** What is being imported: taken up where the page was closed, and kept while it is worked on. */
export function useImportForm(again: string | null) {
  const [form, setForm] = useState<ImportForm>(EMPTY_FORM);
  const [isKept, setKept] = useState(true);
  const [stored] = useState(() => importDraft(again));
  const [keeper] = useState(() => createDraftKeeper<ImportForm>({ ...stored, onKept: setKept }));
  useEffect(() => {
    // What was pasted before the draft was read stands.
    stored.read().then(
      (draft) => setForm((typed) => (draft && typed.text === '' ? draft : typed)),
      () => setKept(false),
    );
    return keeper.flush;
  }, [stored, keeper]);
  useLeaving(keeper.flush);

  const change = (changes: Partial<ImportForm>) => {
    const next = { ...form, ...changes };
    setForm(next);
    keeper.change(next);
  };
  const clear = () => {
    setForm(EMPTY_FORM);
    return keeper.drop();
  };
  return { form, change, clear, isKept };
}
