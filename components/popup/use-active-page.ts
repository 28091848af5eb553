import { useEffect, useState } from 'react';
import { useReading } from '@/components/ui/use-reading';
import { findArtifact } from '@/lib/db/artifacts';
import { mayCaptureAt, watchPolicy } from '@/lib/policy/read-policy';
import { type ActivePage, readActivePage } from '@/lib/sites/active-tab';

/** The page in the active tab, and the win that it has; undefined while that is being found out. */
export interface OfferedPage {
  page: ActivePage;
  has: { winId: string; inLog: boolean } | null;
}

async function readOffered(): Promise<ActivePage | null> {
  const page = await readActivePage();
  return page && (await mayCaptureAt(page.identity.url)) ? page : null;
}

export function useActivePage(): OfferedPage | null | undefined {
  const [page, setPage] = useState<ActivePage | null>();
  useEffect(() => {
    let isOpen = true;
    const read = () => void readOffered().then((active) => isOpen && setPage(active));
    read();
    const stop = watchPolicy(read);
    return () => {
      isOpen = false;
      stop();
    };
  }, []);
  const key = page?.identity.key;
  const reading = useReading(async () => (key === undefined ? undefined : ((await findArtifact(key)) ?? null)), [key]);
  if (!page) return page;
  // Where the log cannot be read the page is offered all the same: saving it finds out.
  const found = reading.state === 'failed' ? null : reading.state === 'read' ? reading.value : undefined;
  if (found === undefined) return undefined;
  return { page, has: found && { winId: found.artifact.winId, inLog: found.inLog } };
}
