import { useEffect, useRef, useState } from 'react';
import { createDraftKeeper, type DraftKeeper } from '@/components/drafts/draft-keeper';
import { useLeaving } from '@/components/ui/page/use-leaving';
import { useOnce } from '@/components/ui/use-once';
import {
  dropEvidenceDraft,
  evidenceBehind,
  keepEvidenceDraft,
  readEvidenceDrafts,
  readLeftForms,
} from './evidence-drafts';
import type { EvidenceForm } from './evidence-form';

type Forms = Record<string, EvidenceForm | undefined>;

/** What is being typed to prove each behaviour: kept while it is typed, and there again whenever one comes back. */
export function useEvidenceForms() {
  // What a page left is there before the first key, which would go over it.
  const [forms, setForms] = useState<Forms>(() => readLeftForms());
  const [isKept, setKept] = useState(true);
  const keepers = useRef(new Map<string, DraftKeeper<EvidenceForm>>());

  const [flush] = useState(() => () => {
    for (const keeper of keepers.current.values()) keeper.flush();
  });
  useLeaving(flush);
  useEffect(() => flush, [flush]);

  const keeperOf = (id: string) => {
    const keeper =
      keepers.current.get(id) ??
      createDraftKeeper<EvidenceForm>({
        keep: (form) => keepEvidenceDraft(id, form),
        drop: () => dropEvidenceDraft(id),
        onKept: setKept,
        behind: evidenceBehind(id),
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
  useOnce(() => {
    void readEvidenceDrafts().then(({ drafts, unwritten }) => {
      if (!drafts) setKept(false);
      // What was typed before the drafts were read stands, and so does what was left.
      for (const [id, form] of Object.entries(unwritten)) if (!keepers.current.has(id)) put(id, form);
      const isTyped = ([id]: [string, unknown]) => keepers.current.has(id);
      setForms((now) => ({ ...drafts, ...Object.fromEntries(Object.entries(now).filter(isTyped)) }));
    });
  });
  return { forms, put, isKept };
}
