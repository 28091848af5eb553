import { useState } from 'react';
import type { WinsView } from './wins-address';
import { winHref } from './wins-address';

interface NewWinTyping {
  isTyping: boolean;
  /** A key for the editor: another one for another new win. */
  key: number;
  added: (winId: string) => void;
}

/** A new win gets its own address once it is in the log, and stays in the same editor; going to *new* again starts another. */
export function useNewWin(view: WinsView): NewWinTyping {
  const [typing, setTyping] = useState<{ key: number; addedId: string | null }>({ key: 0, addedId: null });
  const isTheAdded = view.name === 'win' && view.winId === typing.addedId;
  if (typing.addedId !== null && !isTheAdded) setTyping({ key: typing.key + 1, addedId: null });

  const added = (winId: string) => {
    if (location.hash.split('?', 1)[0] !== '#/wins/new') return;
    // Quietly, past the router: the win has an address to come back to, and whoever is typing stays where they are.
    history.replaceState(null, '', winHref(winId));
    setTyping((now) => ({ ...now, addedId: winId }));
  };
  return { isTyping: view.name === 'new' || isTheAdded, key: typing.key, added };
}
