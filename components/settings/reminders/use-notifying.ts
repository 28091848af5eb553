import { useEffect, useState } from 'react';
import { watchPermissions } from '@/lib/permissions/watch-permissions';
import { askToNotify, mayNotify, type NotifyAnswer, stopNotifying } from '@/lib/reminders/notification';

type Asking = 'idle' | 'asking' | Exclude<NotifyAnswer, 'granted'>;

/** Whether the browser lets Winnow notify (undefined until it has said), and how the last question to it went. */
export function useNotifying(switchTo: (on: boolean) => void) {
  const [isAllowed, setAllowed] = useState<boolean>();
  const [asking, setAsking] = useState<Asking>('idle');
  useEffect(() => {
    const look = () => void mayNotify().then(setAllowed);
    look();
    return watchPermissions(look);
  }, []);
  const start = async () => {
    // In the turn of the press: a moment later the browser refuses to ask.
    const answer = askToNotify();
    setAsking('asking');
    const is = await answer;
    setAsking(is === 'granted' ? 'idle' : is);
    if (is !== 'granted') return;
    setAllowed(true);
    switchTo(true);
  };
  const stop = async () => {
    setAsking('idle');
    switchTo(false);
    await stopNotifying();
  };
  return { isAllowed, asking, start, stop };
}
