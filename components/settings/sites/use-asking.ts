import { useState } from 'react';
import { type AskResult, askFor } from '@/lib/permissions/ask-for-host';
import { enableCovered } from '@/lib/permissions/reconcile-hosts';

/** How the last question to the browser went, and which host it was about. */
export type Asking = { is: 'idle' } | { is: 'asking' | AskResult; pattern: string };

/** Asks the browser for a host. The prompt may close a popup, so nothing that matters happens after it. */
export function useAsking() {
  const [now, setNow] = useState<Asking>({ is: 'idle' });
  const ask = async (pattern: string) => {
    // In the turn of the press: a moment later the browser refuses to ask.
    const answer = askFor(pattern);
    setNow({ is: 'asking', pattern });
    const is = await answer;
    const isOn =
      is !== 'granted' ||
      (await enableCovered(pattern).then(
        () => true,
        () => false,
      ));
    setNow({ is: isOn ? is : 'failed', pattern });
  };
  return { now, ask, rest: () => setNow({ is: 'idle' }) };
}
