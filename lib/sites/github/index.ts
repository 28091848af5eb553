import { first } from '../dom';
import type { SiteAdapter } from '../types';
import { detector } from './detect';
import { list } from './list/read-list';
import { readExcerpt } from './reading/body';
import { readCapture } from './reading/read-capture';
import { readFurther } from './reading/read-further';
import { PRODUCT } from './selectors';
import { parseThing } from './url';

/** Pull requests, reviews, issues, discussions and comments of github.com and of GitHub Enterprise, since 2016. */
export const adapter: SiteAdapter = {
  ...detector,

  read(url, page) {
    const address = parseThing(url);
    return address && readCapture(address, page);
  },

  readFurther: (capture, _page, get) => readFurther(capture, get),

  readExcerpt(url, page) {
    const address = parseThing(url);
    return address && readExcerpt(address, page);
  },

  list,
  recognises: (page) => first(page, PRODUCT) !== undefined,
};
