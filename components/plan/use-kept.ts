import { useCallback, useEffect, useRef, useState } from 'react';
import { createDraftKeeper } from '@/components/popup/draft-keeper';
import { useLeaving } from '@/components/ui/use-leaving';
import { dropDraft, keepDraft, readDraft } from '@/lib/db/drafts';

type Fields = Record<string, string>;

export interface Kept {
  /** What was typed, by field; undefined while it is read. */
  fields: Fields | undefined;
  /** Whether it would still be there after the page is left. */
  isKept: boolean;
  change: (fields: Fields) => void;
  drop: () => Promise<void>;
}

/** What is typed in one place of the plan, kept a moment behind the keys and there again on return. */
export function useKept(key: string): Kept {
  const [fields, setFields] = useState<Fields>();
  const [isKept, setKept] = useState(true);
  const keeper = useRef<ReturnType<typeof createDraftKeeper<Fields>>>(undefined);
  keeper.current ??= createDraftKeeper<Fields>({
    keep: (typed) => keepDraft('plan', key, typed),
    drop: () => dropDraft('plan', key),
    onKept: setKept,
  });
  useEffect(() => {
    // What was typed before the draft was read stands.
    readDraft('plan', key).then(
      (draft) => setFields((typed) => typed ?? draft),
      () => {
        setKept(false);
        setFields((typed) => typed ?? {});
      },
    );
  }, [key]);
  const flush = useCallback(() => keeper.current?.flush(), []);
  useLeaving(flush);
  useEffect(() => flush, [flush]);
  return {
    fields,
    isKept,
    change: (typed) => {
      setFields(typed);
      keeper.current?.change(typed);
    },
    drop: async () => {
      setFields({});
      await keeper.current?.drop();
    },
  };
}
