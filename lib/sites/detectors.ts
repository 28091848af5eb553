import { githubDetector } from './github/detect';
import type { SiteAdapter } from './types';

/** What a page needs before anything is pressed: an adapter without the full read, which a page gets with the panel. */
export type SiteDetector = Omit<SiteAdapter, 'read'>;

const detectors: readonly SiteDetector[] = [githubDetector];

/** The detector for what is at this address, or null where there is nothing to save. */
export function detectorFor(url: URL): SiteDetector | null {
  return detectors.find((detector) => detector.identify(url) !== null) ?? null;
}
