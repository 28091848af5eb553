import { useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { troubleWords } from '@/lib/i18n/en/wins-trouble';
import { say } from '@/lib/i18n/say';
import { closeWin, unsavedWinId, watchUnsaved } from './editor/open-edits';

/** Words of a win that is no longer open could not be saved: they wait in this tab. */
export function UnsavedNotice({ openId }: { openId: string | null }) {
  const winId = useSyncExternalStore(watchUnsaved, unsavedWinId);
  if (winId === undefined || winId === openId) return null;
  return (
    <Notice
      tone="error"
      title={say(troubleWords.unsavedElsewhere)}
      actions={<Button onClick={() => closeWin(winId)}>{say(troubleWords.tryAgain)}</Button>}
    >
      {say(troubleWords.unsavedElsewhereText)}
    </Notice>
  );
}
