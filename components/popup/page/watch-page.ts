import { watchReading } from '@/lib/db/watching/live';
import { findArtifact } from '@/lib/db/win/artifacts';
import { mayCaptureAt } from '@/lib/policy/read-policy';
import { type ActivePage, readActivePage } from '@/lib/sites/active-tab';

/** A page that can be saved, and the win that it has. */
export interface OfferedPage {
  page: ActivePage;
  has: { winId: string; inLog: boolean } | null;
}

/** Tells what the active tab shows, and whether it has a win, live; the result stops that. */
export function watchPage(told: (offered: OfferedPage | null) => void): () => void {
  let isOver = false;
  let stop = () => {};
  void readOffered().then((page) => {
    if (isOver) return;
    if (!page) return told(null);
    const find = async () => {
      const found = await findArtifact(page.identity.key).catch(() => undefined);
      return { page, has: found ? { winId: found.artifact.winId, inLog: found.inLog } : null };
    };
    // Where the log cannot be read the page is offered all the same: saving it finds out.
    stop = watchReading(find, told);
  });
  return () => {
    isOver = true;
    stop();
  };
}

async function readOffered() {
  const page = await readActivePage();
  return page && (await mayCaptureAt(page.identity.url)) ? page : null;
}
