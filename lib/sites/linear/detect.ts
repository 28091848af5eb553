import { first } from '../dom';
import type { SiteDetector } from '../types';
import { identify } from './url';

/** The title among names that a compiler makes anew with every release. */
export const TITLE = '[data-view-id="issue-view"] [aria-label="Issue title"]';

/** The part of the adapter that every page load carries; the full read is beside it in `index.ts`. */
export const detector: SiteDetector = {
  id: 'linear',
  identify,

  offer(url, page) {
    const identity = identify(url);
    // The page does not say in a way that lasts whether an issue is done, so the button never claims it is.
    return identity && first(page, TITLE) ? { identity, action: 'win', prominence: 'quiet' } : null;
  },

  findPlace: (_url, page) => first(page, TITLE) ?? null,
};
