import { useEffect, useRef, useState } from 'react';
import { createDraftKeeper, type DraftKeeper } from '@/components/drafts/draft-keeper';
import { dropEvidenceDraft, keepEvidenceDraft, readEvidenceDrafts } from './evidence-drafts';
import type { EvidenceForm } from './evidence-form';

type Forms = Record<string, EvidenceForm | undefined>;

/** What is being typed to prove each behaviour: kept while it is typed, and there again whenever one comes back. */
export function useEvidenceForms() {
  const [forms, setForms] = useState<Forms>({});
  const [isKept, setKept] = useState(true);
  const keepers = useRef(new Map<string, DraftKeeper<EvidenceForm>>());

  useEffect(() => {
    // What was typed before the drafts were read stands.
    readEvidenceDrafts().then(
      (drafts) => setForms((typed) => ({ ...drafts, ...typed })),
      () => setKept(false),
    );
  }, []);
  useEffect(() => {
    const all = keepers.current;
    const flush = () => {
      for (const keeper of all.values()) keeper.flush();
    };
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);

  const keeperOf = (id: string) => {
    const keeper =
      keepers.current.get(id) ??
      createDraftKeeper<EvidenceForm>({
        keep: (form) => keepEvidenceDraft(id, form),
        drop: () => dropEvidenceDraft(id),
        onKept: setKept,
      });
    keepers.current.set(id, keeper);
    return keeper;
  };
  /** Undefined once the win is saved. */
  const put = (id: string, form: EvidenceForm | undefined) => {
    setForms((all) => ({ ...all, [id]: form }));
    if (form) keeperOf(id).change(form);
    else void keeperOf(id).drop();
  };
  return { forms, put, isKept };
}
