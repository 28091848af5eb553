import type { SiteDetector } from '../types';
import { decideOffer, findTitle } from './offer';
import { identify } from './url';

/** The part of the adapter that every page load carries; the full read is beside it in `index.ts`. */
export const detector: SiteDetector = {
  id: 'gitlab',
  identify,

  offer(url, page) {
    const identity = identify(url);
    return identity && findTitle(identity, page) ? decideOffer(identity, page) : null;
  },

  findPlace(url, page) {
    const identity = identify(url);
    return (identity && findTitle(identity, page)) ?? null;
  },
};
