import { first } from '../dom';
import type { SiteAdapter } from '../types';
import { detector } from './detect';
import { hook } from './hooks';
import { list } from './list/list';
import { readFurther } from './read-further';
import { readExcerpt, readPage } from './read-page';
import { parseTicket } from './url';

/** What Jira, on whatever host, says of itself. Confluence has the same `ajs-` names, but not these. */
const PRODUCT = `meta[name="application-name" i][content="JIRA" i],meta[name="ajs-issue-key"],#jira-frontend,body#jira,${hook('issue.views.', '^=')}`;

/** Tickets of Jira Cloud and of Jira Server and Data Center: full pages, boards' modals and panels, navigators. */
export const adapter: SiteAdapter = {
  ...detector,

  read(url, page) {
    const address = parseTicket(url);
    return address && readPage(address, page);
  },

  readFurther,

  readExcerpt(url, page) {
    const address = parseTicket(url);
    return address && readExcerpt(address, page);
  },

  recognises: (page) => first(page, PRODUCT) !== undefined,
  list,
};
