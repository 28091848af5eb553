import { first } from '../dom';
import type { SiteAdapter } from '../types';
import { detector } from './detect';
import { list } from './list/read-list';
import { readCapture } from './read';
import { PRODUCT } from './selectors';
import { parsePullRequest } from './url';

/** Pull requests of github.com and of GitHub Enterprise, in every page that GitHub serves for them since 2016. */
export const adapter: SiteAdapter = {
  ...detector,

  read(url, page) {
    const address = parsePullRequest(url);
    return address && readCapture(address, page);
  },

  list,
  recognises: (page) => first(page, PRODUCT) !== undefined,
};
