import { findArtifact } from '@/lib/db/artifacts';
import { mayCaptureAt } from '@/lib/policy/read-policy';
import { type ActivePage, readActivePage } from '@/lib/sites/active-tab';

/** The page in the active tab, where the organisation lets pages be saved. */
export async function readOfferedPage(): Promise<ActivePage | null> {
  const page = await readActivePage();
  return page && (await mayCaptureAt(page.identity.url)) ? page : null;
}

/** The win that a page has; null for none. To be read live. */
export async function readWinOfPage(key: string) {
  return (await findArtifact(key)) ?? null;
}
