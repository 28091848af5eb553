import type { SiteDetector } from '../types';
import { findListPlace } from './list/find-list-place';
import { listAddress } from './list-address';
import { readOffer } from './offer';
import { viewPage } from './page-view';
import { findPlace } from './place';
import { identify, parseThing } from './url';

/** The part of the adapter that every page load carries; the full read is beside it in `index.ts`. */
export const detector: SiteDetector = {
  id: 'github',
  identify,

  offer(url, page) {
    const address = parseThing(url);
    return address && readOffer(address, page);
  },

  findPlace(url, page) {
    const address = parseThing(url);
    const part = address?.inPanel ? viewPage(page, address).page : page;
    return part ? findPlace(part, address?.kind) : null;
  },
  lists: { addressOf: listAddress, findPlace: findListPlace },
};
