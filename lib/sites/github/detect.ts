import type { SiteAdapter } from '../types';
import { readOffer } from './offer';
import { findPlace } from './place';
import { parsePullRequest, toIdentity } from './url';

/** The part of the adapter that every page load carries; the full read is beside it in `index.ts`. */
export const githubDetector: Omit<SiteAdapter, 'read'> = {
  id: 'github',

  identify(url) {
    const address = parsePullRequest(url);
    return address && toIdentity(address);
  },

  offer(url, page) {
    const address = parsePullRequest(url);
    return address && readOffer(address, page);
  },

  findPlace,
};
