import { first } from '../dom';
import type { SiteDetector } from '../types';
import { decideOffer, isShown } from './offer';
import { TITLE } from './selectors';
import { identify } from './url';

const findPlace = (_url: URL, page: Document) => first(page, TITLE) ?? null;

/** The part of the adapter that every page load carries; the full read is beside it in `index.ts`. */
export const detector: SiteDetector = {
  id: 'gitlab',
  identify,

  offer(url, page) {
    const identity = identify(url);
    return identity && isShown(identity, page) && findPlace(url, page) ? decideOffer(identity, page) : null;
  },

  findPlace,
};
