import { useState } from 'react';
import type { Outcome, StorageRefusal } from '@/lib/db/outcome';

/** Runs one command at a time and says how it went; what fails stays said until the next one. */
export function useActs() {
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const run = async (command: () => Promise<Outcome>, done?: string): Promise<boolean> => {
    setBusy(true);
    setTrouble(null);
    const outcome = await command();
    setBusy(false);
    if (!outcome.ok) setTrouble(outcome.reason);
    else if (done !== undefined) setSaid(done);
    return outcome.ok;
  };
  return { run, isBusy, trouble, said, dismiss: () => setSaid(null) };
}
