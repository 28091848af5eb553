import type { SiteDetector } from '../types';
import { findListPlace } from './list/find-list-place';
import { readOffer } from './offer';
import { findPlace } from './place';
import { identify, parsePullRequest } from './url';

/** The part of the adapter that every page load carries; the full read is beside it in `index.ts`. */
export const detector: SiteDetector = {
  id: 'github',
  identify,

  offer(url, page) {
    const address = parsePullRequest(url);
    return address && readOffer(address, page);
  },

  findPlace: (_url, page) => findPlace(page),
  findListPlace,
};
