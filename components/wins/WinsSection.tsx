import { useEffect, useMemo, useState } from 'react';
import { useLadder } from '@/components/ladder/LadderProvider';
import { useAskedLadder } from '@/components/ladder/use-asked-ladder';
import { Notice } from '@/components/ui/Notice';
import { Toast } from '@/components/ui/Toast';
import type { LoggedWin } from '@/lib/domain/log';
import { NOTHING_CARRIED } from '@/lib/domain/win/carried-words';
import { winsWords } from '@/lib/i18n/en/wins';
import { troubleWords } from '@/lib/i18n/en/wins-trouble';
import { say } from '@/lib/i18n/say';
import { sayRefusal } from '@/lib/i18n/say-refusal';
import './wins.css';
import './list/rows.css';
import './editor.css';
import { NewWin } from './editor/NewWin';
import { SavedWin } from './editor/SavedWin';
import { newListMemory } from './list/list-memory';
import { WinList } from './list/WinList';
import { TrashList } from './trash/TrashList';
import { UnsavedNotice } from './UnsavedNotice';
import { useNewWin } from './use-new-win';
import { useTrash } from './use-trash';
import { useWayBack } from './use-way-back';
import { openAddress, useWinsAddress } from './use-wins-address';
import { askedLadder, readWinsAddress } from './wins-address';

/** `#/wins` and all below it: the list, one win, a new one, the trash. */
export function WinsSection() {
  const ladder = useLadder();
  const address = useWinsAddress();
  const asked = useAskedLadder(askedLadder(address));
  const readBy = asked ?? ladder;
  // What looks for wins starts anew with a new filter: one that asks for the same has to be the same.
  const view = useMemo(() => readWinsAddress(address, readBy), [address, readBy]);
  const [memory] = useState(newListMemory);
  const { news, tell, trouble, trash, restore, dismiss } = useTrash();
  const { isTyping, key, added } = useNewWin(view);
  const openedId = view.name === 'win' ? view.winId : null;
  const back = useWayBack(view.name === 'list', memory.href);
  useEffect(() => {
    if (openedId !== null) memory.openedId = openedId;
  });
  const moveToTrash = async (win: LoggedWin) => {
    if (await trash(win)) openAddress(memory.href);
  };

  return (
    <>
      {trouble && (
        <Notice tone="error" title={trouble.title}>
          {sayRefusal(troubleWords, trouble.reason)}
        </Notice>
      )}
      <UnsavedNotice openId={openedId} />
      {view.name === 'list' && asked && <WinList ladder={asked} filter={view.filter} memory={memory} onNews={tell} />}
      {view.name === 'trash' && <TrashList backHref={memory.href} onRestore={restore} onNews={tell} />}
      {isTyping && (
        <NewWin
          key={key}
          ladder={ladder}
          behaviourIds={view.name === 'new' ? view.behaviourIds : []}
          carried={view.name === 'new' ? view.carried : NOTHING_CARRIED}
          back={back}
          onAdded={added}
          onTrash={moveToTrash}
        />
      )}
      {view.name === 'win' && !isTyping && (
        <SavedWin
          key={view.winId}
          ladder={ladder}
          winId={view.winId}
          field={view.field}
          back={back}
          onTrash={moveToTrash}
          onRestore={restore}
        />
      )}
      <Toast
        message={news?.message ?? null}
        action={news?.undo ? { label: say(winsWords.undo), onPress: news.undo } : undefined}
        onDismiss={dismiss}
      />
    </>
  );
}
