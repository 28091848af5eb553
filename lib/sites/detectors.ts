import { inOrder } from './registry';
import type { SiteDetector, SiteLists } from './types';

const detectors = inOrder(
  import.meta.glob<SiteDetector>('./*/detect.ts', { eager: true, import: 'detector' }),
  'detect',
);

/** What a page load carries of the site at this address, or null where there is nothing to save. */
export function detectorFor(url: URL): SiteDetector | null {
  return detectors.find((detector) => detector.identify(url) !== null) ?? null;
}

/** The lists of the site that shows one at this address, or null where there is none. */
export function listsAt(url: URL, page: Document): SiteLists | null {
  return detectors.find(({ lists }) => lists?.findPlace(url, page))?.lists ?? null;
}
