import * as v from 'valibot';
import { parseGated } from '../../gated-json';
import type { SameOriginGet, SiteRefusal } from '../../same-origin-fetch';
import type { ListPage, ListRow, SiteList } from '../../types';
import { type Expansions, IssueSchema, SearchSchema } from '../answer';
import { type Api, apiOf, FIELDS } from '../api';
import { readIssue } from '../read-answer';
import { toCapture } from '../to-capture';
import { parseTicket } from '../url';
import { askViewer, readViewer, type Viewer } from '../viewer';
import { toJql } from './list-query';
import { findRows, readRows } from './list-rows';
import { type ParsedList, parseList } from './parse-list';

const ROWS = '50';
type Answered = ({ ok: true } & ListPage) | SiteRefusal;
const ODD: SiteRefusal = { ok: false, reason: 'odd' };

/** Issue navigators and lists: the site's own search for what the address says, the rows on the page where it refuses. */
export const list: SiteList = {
  readShown: (url, page) => readRows(page, url),

  async readPage({ url, page, cursor }, get, signal) {
    const address = parseList(url);
    const jql = address && toJql(address, url);
    const answered = address && jql ? await search({ address, jql, url, page, cursor }, get, signal) : ODD;
    if (answered.ok || answered.reason === 'limited' || cursor !== null || signal.aborted) return answered;
    const rows = readRows(page, url);
    return rows.length > 0 ? { ok: true, rows, next: null, total: null, isPartial: true } : answered;
  },
};

interface Search {
  address: ParsedList;
  jql: string;
  url: URL;
  page: Document;
  cursor: string | null;
}

async function search(asked: Search, get: SameOriginGet, signal: AbortSignal): Promise<Answered> {
  const { address, url, page, cursor } = asked;
  const api = apiOf(url, address.context, page);
  const from = cursor ?? (api.isCloud ? null : shownFrom(url));
  const answer = await get(toPath(api, { ...asked, cursor: from }), {
    reason: 'list page',
    accept: 'application/json',
    signal,
  });
  if (!answer.ok) return answer;
  const parsed = v.safeParse(SearchSchema, parseGated(answer.text));
  if (!parsed.success) return ODD;
  const { issues, total, nextPageToken, isLast, startAt = 0 } = parsed.output;
  // An answer from elsewhere in the list would be walked through again and again.
  if (!api.isCloud && startAt !== Number(from ?? 0)) return ODD;
  const viewer = readViewer(page) ?? (await askViewer(api.path, get));
  const seen = startAt + issues.length;
  const following = total !== undefined && issues.length > 0 && seen < total ? String(seen) : null;
  return {
    ok: true,
    rows: toRows(issues, parsed.output, viewer, asked),
    next: api.isCloud ? (isLast || nextPageToken === cursor ? null : (nextPageToken ?? null)) : following,
    first: cursor === null && from !== null ? '0' : null,
    total: total ?? null,
  };
}

/** Where the page that is shown starts, which a Data Center's address says of all but the first. */
function shownFrom({ searchParams }: URL): string | null {
  return /^[1-9]\d{0,6}$/.exec(searchParams.get('startIndex') ?? '')?.[0] ?? null;
}

function toPath({ path, isCloud }: Api, { jql, cursor }: Search): string {
  const query = new URLSearchParams({ jql, maxResults: ROWS, fields: FIELDS, expand: 'names,schema' });
  if (cursor !== null) query.set(isCloud ? 'nextPageToken' : 'startAt', cursor);
  return `${path}/search${isCloud ? '/jql' : ''}?${query}`;
}

/** Each row by itself: an odd one takes no other with it. */
function toRows(
  issues: unknown[],
  told: Expansions,
  viewer: Viewer,
  { address, url, page, cursor }: Search,
): ListRow[] {
  const shown = cursor === null ? findRows(page, url) : undefined;
  return issues.flatMap((each) => {
    const issue = v.safeParse(IssueSchema, each);
    const browse = issue.success ? `${url.origin}${address.context}/browse/${issue.output.key}` : '';
    const ticket = URL.canParse(browse) ? parseTicket(new URL(browse)) : null;
    if (!issue.success || !ticket) return [];
    const read = readIssue(issue.output, told, viewer);
    const missing = read.title ? [] : ['title' as const];
    const capture = toCapture(ticket, read, { layout: 'list', missing });
    return [{ capture, who: read.facts.assignee ?? null, element: shown?.get(ticket.identity.key)?.element ?? null }];
  });
}
