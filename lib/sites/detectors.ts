import { inOrder } from './registry';
import type { SiteDetector } from './types';

const detectors = inOrder(
  import.meta.glob<SiteDetector>('./*/detect.ts', { eager: true, import: 'detector' }),
  'detect',
);

/** What a page load carries of the site at this address, or null where there is nothing to save. */
export function detectorFor(url: URL): SiteDetector | null {
  return detectors.find((detector) => detector.identify(url) !== null) ?? null;
}

/** Where *Select wins…* belongs on the list that is shown at this address, or null where there is none. */
export function findListPlace(url: URL, page: Document): Element | null {
  for (const detector of detectors) {
    const place = detector.findListPlace?.(url, page);
    if (place) return place;
  }
  return null;
}
