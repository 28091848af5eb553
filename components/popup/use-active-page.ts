import { useEffect, useState } from 'react';
import { useReading } from '@/components/ui/use-reading';
import { watchPolicy } from '@/lib/policy/read-policy';
import type { ActivePage } from '@/lib/sites/active-tab';

/** The page in the active tab, and the win that it has; undefined while that is being found out. */
export interface OfferedPage {
  page: ActivePage;
  has: { winId: string; inLog: boolean } | null;
}

interface Offer {
  page: ActivePage;
  readWinOfPage: typeof import('./offered-page').readWinOfPage;
}

/** Sites, policy and artifacts are no part of what the field waits for. */
async function readOffer(): Promise<Offer | null> {
  const { readOfferedPage, readWinOfPage } = await import('./offered-page');
  const page = await readOfferedPage();
  return page && { page, readWinOfPage };
}

export function useActivePage(): OfferedPage | null | undefined {
  const [offer, setOffer] = useState<Offer | null>();
  useEffect(() => {
    let isOpen = true;
    const take = (found: Offer | null) => {
      if (isOpen) setOffer(found);
    };
    const read = () => void readOffer().then(take, () => take(null));
    read();
    const stop = watchPolicy(read);
    return () => {
      isOpen = false;
      stop();
    };
  }, []);
  const key = offer?.page.identity.key;
  const reading = useReading(async () => (key === undefined ? undefined : offer?.readWinOfPage(key)), [key]);
  if (!offer) return offer;
  // Where the log cannot be read the page is offered all the same: saving it finds out.
  const found = reading.state === 'failed' ? null : reading.state === 'read' ? reading.value : undefined;
  if (found === undefined) return undefined;
  return { page: offer.page, has: found && { winId: found.artifact.winId, inLog: found.inLog } };
}
