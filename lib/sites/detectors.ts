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

/** The lists that this may be the address of, on whatever site: which of them it is, if any, the page says. */
export function listsAt(url: URL): SiteLists[] {
  return detectors.flatMap(({ lists }) => (lists?.addressOf(url) ? lists : []));
}
