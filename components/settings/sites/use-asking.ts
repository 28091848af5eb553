import { useState } from 'react';
import { type AskResult, askFor } from '@/lib/permissions/ask-for-host';

/** How the last question to the browser went, and which host it was about. */
export type Asking = { is: 'idle' } | { is: 'asking' | AskResult; pattern: string };

/** Asks the browser for a host. The prompt may close a popup, so nothing that matters happens after it. */
export function useAsking() {
  const [now, setNow] = useState<Asking>({ is: 'idle' });
  const ask = async (pattern: string) => {
    // In the turn of the press: a moment later the browser refuses to ask.
    const answer = askFor(pattern);
    setNow({ is: 'asking', pattern });
    setNow({ is: await answer, pattern });
  };
  return { now, ask, rest: () => setNow({ is: 'idle' }) };
}
