import { useEffect, useRef, useState } from 'react';
import { useLeaving } from '@/components/ui/page/use-leaving';
import { useOnce } from '@/components/ui/use-once';
import type { Outcome } from '@/lib/db/outcome';
import type { DraftSurface } from '@/lib/domain/win/draft';
import { createDraftKeeper } from './draft-keeper';
import { leftDraft } from './left-draft';

interface Place {
  surface: DraftSurface;
  /** One a field: where a page that goes in the middle of a write leaves its words. */
  key: string;
  /** As the log has them, and when they were written, ms. */
  stored: string;
  storedAt: number;
  save: (text: string) => Promise<Outcome>;
}

/**
 * Words of a row of the log, written back a moment behind the keys: what stands in the field, and whether it is kept.
 * `letGo`: what the log says stands in the field again. `clear`: the same, and nothing is written in the place of the words.
 */
export function useStoredWords({ surface, key, stored, storedAt, save }: Place) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isKept, setKept] = useState(true);
  const now = useRef(save);
  now.current = save;
  const [left] = useState(() => leftDraft(surface, key));
  const [keeper] = useState(() =>
    createDraftKeeper<{ text: string }>({
      keep: ({ text }) => now.current(text),
      drop: () => now.current(''),
      onKept: setKept,
      behind: left,
    }),
  );
  const change = (text: string) => {
    setTyped(text);
    keeper.change({ text });
  };
  useOnce(() => {
    const text = left.read(storedAt)?.text;
    if (text !== undefined) change(text);
  });
  const { flush } = keeper;
  useLeaving(flush);
  useEffect(() => flush, [flush]);
  // What is read back takes the place of what was typed once they say the same.
  useEffect(() => setTyped((words) => (words === stored ? null : words)), [stored]);
  const letGo = () => setTyped(null);
  const clear = () => {
    letGo();
    void keeper.drop();
  };
  return { text: typed ?? stored, isKept, change, flush, letGo, clear };
}
