import { useEffect, useState } from 'react';
import { createDraftKeeper } from '@/components/drafts/draft-keeper';
import { useLeaving } from '@/components/ui/page/use-leaving';
import { EMPTY_FORM, type ImportForm } from '@/lib/ladders/import-plan';
import { importDraft } from './import-draft';

/** What is being imported: taken up where the page was closed, and kept while it is worked on. */
export function useImportForm(again: string | null) {
  const [form, setForm] = useState<ImportForm>(EMPTY_FORM);
  /** What gave way to another text, until that one is worked on. */
  const [before, setBefore] = useState<ImportForm | null>(null);
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

  const put = (next: ImportForm) => {
    setForm(next);
    keeper.change(next);
  };
  const change = (changes: Partial<ImportForm>) => {
    setBefore(null);
    put({ ...form, ...changes });
  };
  /** Another text, or none: all that was chosen for the one before goes with it, and can be had back. */
  const begin = (next: ImportForm) => {
    if (form.text.trim() !== '') setBefore(form);
    put(next);
  };
  const putBack = () => {
    if (before) put(before);
    setBefore(null);
  };
  const clear = () => {
    setBefore(null);
    setForm(EMPTY_FORM);
    return keeper.drop();
  };
  return { form, change, begin, putBack: before && putBack, clear, isKept };
}
