import { first } from '../dom';
import type { SiteAdapter } from '../types';
import { detector } from './detect';
import { readCapture, readExcerpt } from './read';
import { readFurther } from './read-further';
import { PRODUCT } from './selectors';
import { identify } from './url';

/** Merge requests of gitlab.com and of any GitLab of one's own. */
export const adapter: SiteAdapter = {
  ...detector,

  read(url, page) {
    const identity = identify(url);
    return identity && readCapture(identity, page);
  },

  readFurther,

  readExcerpt(url, page) {
    const identity = identify(url);
    return identity && readExcerpt(identity, page);
  },

  recognises: (page) => first(page, PRODUCT) !== undefined,
};
