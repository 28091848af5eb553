import { useEffect, useRef, useState } from 'react';
import { createDraftKeeper } from '@/components/drafts/draft-keeper';
import { leftDraft } from '@/components/drafts/left-draft';
import { readLast } from '@/components/drafts/read-last';
import { useLeaving } from '@/components/ui/page/use-leaving';
import { useOnce } from '@/components/ui/use-once';
import { dropDraft, keepDraft } from '@/lib/db/drafts';
import { isBlank } from '@/lib/domain/win/win';
import type { AnswerForm } from './answer-form';

/** What is typed to make a win of one answer: kept while it is typed, and there again whenever one comes back. */
export function useAnswerForm(key: string, blank: AnswerForm) {
  const [form, setForm] = useState<AnswerForm>();
  const [isKept, setKept] = useState(true);
  // What a page that goes in the middle of a write leaves.
  const [left] = useState(() => leftDraft('audit', key));
  const [keeper] = useState(() =>
    createDraftKeeper<AnswerForm>({
      keep: (fields) => (isUntyped(fields) ? dropDraft('audit', key) : keepDraft('audit', key, fields)),
      drop: () => dropDraft('audit', key),
      onKept: setKept,
      behind: left,
    }),
  );
  const flush = useRef(() => keeper.flush()).current;
  useLeaving(flush);
  useEffect(() => flush, [flush]);
  useOnce(() => {
    readLast('audit', key).then(
      ({ fields }) => setForm((typed) => typed ?? { ...blank, ...fields }),
      () => {
        setForm((typed) => typed ?? blank);
        setKept(false);
      },
    );
  });
  const change = (next: AnswerForm) => {
    setForm(next);
    keeper.change(next);
  };
  /** Undefined until the draft was read. */
  return { form, change, isKept, drop: keeper.drop };
}

function isUntyped({ did, outcome, link }: AnswerForm): boolean {
  return [did, outcome, link].every(isBlank);
}
