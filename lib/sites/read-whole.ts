import { getSameOrigin } from './same-origin-fetch';
import type { Capture, SiteAdapter } from './types';

/** The adapter for an address; null where there is nothing to save. */
export type FindAdapter = (url: URL) => Pick<SiteAdapter, 'read' | 'readFurther' | 'readExcerpt'> | null;

// A save waits no longer than this for the site's own answer; the page alone gives a usable win.
const PATIENCE = 4000;

/**
 * What `page`, shown at `url`, says and what its site answers about it, on a press of the user's; the page alone where
 * the site takes longer than 4 s. Null where there is nothing to save. Never rejects.
 */
export async function readWhole(
  url: URL,
  page: Document,
  adapterFor: FindAdapter,
  get = getSameOrigin,
): Promise<Capture | null> {
  const adapter = adapterFor(url);
  const shown = adapter?.read(url, page) ?? null;
  if (!shown || !adapter?.readFurther) return shown;
  const late = new Promise<Capture>((resolve) => {
    setTimeout(resolve, PATIENCE, { ...shown, cautions: [...shown.cautions, 'page-only'] });
  });
  return Promise.race([adapter.readFurther(shown, page, get).catch(() => shown), late]);
}
