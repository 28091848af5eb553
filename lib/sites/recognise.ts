import { siteThatDrew } from './adapters';
import type { SiteId } from './registry';

/** What a page of an unknown host says of itself. */
export interface Recognised {
  /** The site whose product drew it, whatever its host is called. */
  site: SiteId | null;
  /** There is something to save at its address. */
  hasOffer: boolean;
}

/** Which site drew the page, on whatever host, and whether it has something to save. */
export function recognisePage(url: URL, page: Document): Recognised {
  const adapter = siteThatDrew(page);
  return { site: adapter?.id ?? null, hasOffer: adapter?.identify(url) != null };
}
