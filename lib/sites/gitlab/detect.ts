import { first } from '../dom';
import type { SiteDetector } from '../types';
import { readOffer } from './offer';
import { TITLE } from './selectors';
import { identify, parseMergeRequest } from './url';

/** The part of the adapter that every page load carries; the full read is beside it in `index.ts`. */
export const detector: SiteDetector = {
  id: 'gitlab',
  identify,

  offer(url, page) {
    const address = parseMergeRequest(url);
    return address && readOffer(address, page);
  },

  findPlace: (_url, page) => first(page, ...TITLE) ?? null,
};
