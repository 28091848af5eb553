import { first } from '../dom';
import { hook } from './hooks';
import { isCloudAddress } from './url';

/** Everything of a ticket but its long texts, which are copied only where the user asks for them. */
export const FIELDS = '*all,-description,-comment,-attachment,-worklog,-environment';

const CLOUD_PAGE = `#jira-frontend,meta[name="ajs-cloud-id"],${hook('issue.views.issue-base', '*=')}`;

export interface Api {
  /** The path below which this Jira answers, such as `/jira/rest/api/2`. */
  path: string;
  isCloud: boolean;
}

/** Where the Jira that drew this page answers: Cloud at v3, Data Center at v2 below its context path. */
export function apiOf(url: URL, context: string, page: Document): Api {
  const isCloud = isCloudAddress(url) || (context === '' && first(page, CLOUD_PAGE) !== undefined);
  return { path: `${context}/rest/api/${isCloud ? 3 : 2}`, isCloud };
}
