import type { SiteDetector } from '../types';
import { listAddress } from './list-address';
import { findHeading, findOwnPart } from './own-part';
import { findListPlace, findPlace } from './place';
import { isDone, readStanding } from './standing';
import { identify, parseTicket } from './url';

/** The part of the adapter that every page load carries; the full read is beside it in `index.ts`. */
export const detector: SiteDetector = {
  id: 'jira',
  identify,

  offer(url, page) {
    const address = parseTicket(url);
    const part = address && findOwnPart(page, address.ticket);
    if (!part || !findHeading(part)) return null;
    const prominence = isDone(readStanding(part)) ? 'primary' : 'quiet';
    return { identity: address.identity, action: 'win', prominence };
  },

  findPlace,
  lists: { addressOf: listAddress, findPlace: findListPlace },
};
