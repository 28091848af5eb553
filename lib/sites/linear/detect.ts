import { first } from '../dom';
import type { PageUrl, SiteDetector } from '../types';
import { identify } from './url';

/** The title, by the names that last: the others are made anew with every release. */
const findPlace = (_url: PageUrl, page: Document) =>
  first(page, '[data-view-id=issue-view] [aria-label="Issue title"]') ?? null;

/** The part of the adapter that every page load carries; the full read is beside it in `index.ts`. */
export const detector: SiteDetector = {
  id: 'linear',
  identify,

  offer(url, page) {
    const identity = identify(url);
    // The page does not say in a way that lasts whether an issue is done, so the button never claims it is.
    return identity && findPlace(url, page) && { identity, action: 'win', prominence: 'quiet' };
  },

  findPlace,
};
