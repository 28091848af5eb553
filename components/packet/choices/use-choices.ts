import { useCallback, useEffect, useState } from 'react';
import { createDraftKeeper } from '@/components/drafts/draft-keeper';
import { leftDraft } from '@/components/drafts/left-draft';
import { readLast } from '@/components/drafts/read-last';
import { useLeaving } from '@/components/ui/page/use-leaving';
import { dropDraft, keepDraft } from '@/lib/db/drafts';
import { DOCUMENT_LANGUAGES } from '@/lib/domain/packet/packet';
import { fromDraftFields, type PacketChoices, toDraftFields, usualChoices } from '@/lib/domain/packet/packet-choices';
import { toLanguage } from '@/lib/i18n/languages';
import { language } from '@/lib/i18n/say';

const KEY = 'choices';

export interface Choosing {
  choices: PacketChoices;
  /** Whether they would still be there after the page is left. */
  isKept: boolean;
  change: (changes: Partial<PacketChoices>) => void;
}

/** What was chosen for the packet, kept a moment behind; undefined while it is read. */
export function useChoices(): Choosing | undefined {
  const [choices, setChoices] = useState<PacketChoices>();
  const [isKept, setKept] = useState(true);
  // What a page that goes in the middle of a write leaves.
  const [left] = useState(() => leftDraft('packet', KEY));
  const [keeper] = useState(() =>
    createDraftKeeper<Record<string, string>>({
      keep: (fields) => keepDraft('packet', KEY, fields),
      drop: () => dropDraft('packet', KEY),
      onKept: setKept,
      behind: left,
    }),
  );
  useEffect(() => {
    // Winnow may speak a language that no document is in yet.
    const spoken = DOCUMENT_LANGUAGES.find((each) => each === toLanguage(language()));
    const usual = usualChoices(usualPaper(), spoken);
    readLast('packet', KEY).then(
      ({ fields, isUnwritten }) => {
        if (isUnwritten) keeper.change(fields);
        setChoices((chosen) => chosen ?? fromDraftFields(fields, usual));
      },
      () => {
        setKept(false);
        setChoices((chosen) => chosen ?? usual);
      },
    );
  }, [keeper]);
  const flush = keeper.flush;
  useLeaving(flush);
  useEffect(() => flush, [flush]);
  const change = useCallback(
    (changes: Partial<PacketChoices>) =>
      setChoices((chosen) => {
        if (!chosen) return chosen;
        const next = { ...chosen, ...changes };
        keeper.change(toDraftFields(next));
        return next;
      }),
    [keeper],
  );
  return choices && { choices, isKept, change };
}

/** Letter where it is what printers hold. */
function usualPaper(): 'a4' | 'letter' {
  return /-(US|CA|MX)\b/.test(navigator.language) ? 'letter' : 'a4';
}
