import { useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Button } from '@/components/ui/Button';
import { LinkButton } from '@/components/ui/LinkButton';
import { Notice } from '@/components/ui/Notice';
import { useFirstFocus } from '@/components/ui/use-first-focus';
import type { StorageRefusal } from '@/lib/db/outcome';
import { bulkWords } from '@/lib/i18n/en/bulk-edit';
import { importWinsWords as texts } from '@/lib/i18n/en/import-wins';
import { sayCount } from '@/lib/i18n/say';
import type { BroughtIn } from '@/lib/import-wins/bring-in';
import { type UndoAct, useTakingBack } from '../use-taking-back';
import { WorkingLine } from '../WorkingLine';

interface Props {
  done: BroughtIn;
  undo: UndoAct;
  /** `kept`: wins that were changed since, and stay. */
  onUndone: (kept: number) => void;
}

/** What came in, the way on and the way back. */
export function BroughtInNotice({ done: { added, skipped, beforeId }, undo, onUndone }: Props) {
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const { share, cancel, takeBack } = useTakingBack(undo);
  // The button that was pressed is gone.
  const first = useFirstFocus<HTMLAnchorElement>();
  const press = async (id: string) => {
    setTrouble(null);
    const outcome = await takeBack(id);
    if (outcome?.ok) onUndone(outcome.kept);
    else setTrouble(outcome?.reason ?? null);
  };
  return (
    <>
      <Notice
        tone="done"
        title={sayCount(texts.added, added)}
        actions={
          <>
            <LinkButton ref={first} href="#/inbox">
              {texts.inbox}
            </LinkButton>
            {beforeId !== null && <Button onClick={() => void press(beforeId)}>{texts.undo}</Button>}
          </>
        }
      >
        {skipped > 0 && <p>{sayCount(texts.skipped, skipped)}</p>}
        {beforeId !== null && <p>{texts.undoWhat}</p>}
      </Notice>
      <WorkingLine label={bulkWords.undoing} share={share} onCancel={cancel} />
      {trouble && <StorageTrouble reason={trouble} />}
    </>
  );
}
