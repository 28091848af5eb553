import { useEffect, useState } from 'react';
import { createDraftKeeper } from '@/components/drafts/draft-keeper';
import { leftDraft } from '@/components/drafts/left-draft';
import { useLeaving } from '@/components/ui/use-leaving';
import { useOnce } from '@/components/ui/use-once';
import { changeWin } from '@/lib/db/wins';

/** A win's plain line while it is typed, and a moment later in the log. */
export function usePlainLine(winId: string, stored: string) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isKept, setKept] = useState(true);
  // What a page that goes in the middle of a write leaves.
  const [left] = useState(() => leftDraft('packet', `plain ${winId}`));
  const [keeper] = useState(() => {
    const keep = ({ text }: { text: string }) => changeWin(winId, { plainLine: text });
    return createDraftKeeper({ keep, drop: () => keep({ text: '' }), onKept: setKept, behind: left });
  });
  const change = (text: string) => {
    setTyped(text);
    keeper.change({ text });
  };
  useOnce(() => {
    const text = left.read()?.text;
    if (text !== undefined) change(text);
  });
  const flush = keeper.flush;
  useLeaving(flush);
  useEffect(() => flush, [flush]);
  // What is read back takes the place of what was typed once they say the same.
  useEffect(() => setTyped((words) => (words === stored ? null : words)), [stored]);
  return { text: typed ?? stored, isKept, change, settle: flush };
}
