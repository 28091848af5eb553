import { SITES, type SiteId, siteOfHost } from './registry';
import type { PageUrl, SiteDetector, SiteLists } from './types';

// Asked for one at a time: in the script that pages carry, a site is made when it is asked for the first time; see
// `scripts/build/page-script/make-later.ts`.
const detectors = import.meta.glob<SiteDetector>('./*/detect.ts', { eager: true, import: 'detector' });

/** What a page load carries of the site at this address, or null where there is nothing to save. */
export function detectorFor(url: PageUrl): SiteDetector | null {
  return detectorsAt(url).find((detector) => detector.identify(url)) ?? null;
}

/** The lists that this may be the address of, on whatever site: which of them it is, if any, the page says. */
export function listsAt(url: PageUrl): SiteLists[] {
  return detectorsAt(url).flatMap(({ lists }) => (lists?.addressOf(url) ? lists : []));
}

/** In the order of the registry. */
function detectorsAt({ hostname }: PageUrl): SiteDetector[] {
  const own = siteOfHost(hostname);
  const sites: readonly SiteId[] = own ? [own] : SITES;
  return sites.flatMap((site) => detectors[`./${site}/detect.ts`] ?? []);
}
