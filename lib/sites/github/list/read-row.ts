import { toDay } from '@/lib/domain/day';
import type { ArtifactState, Facts } from '@/lib/domain/win/artifact';
import { clean, isSameLogin, textOf, unique } from '../../clean';
import { all, attribute } from '../../dom';
import type { Capture, Identity, ListRow } from '../../types';
import { type Address, parseLink, parseThing, toIdentity, toReviewIdentity } from '../url';
import type { ListQuery } from './list-query';
import { readRowAuthor } from './read-row-author';
import { type RowMoment, readRowMoment } from './read-row-moment';
import { type RowState, readRowState } from './read-row-state';

const LABEL = '.IssueLabel, [class*="IssueLabel"], a[aria-label^="Filter by label"]';

/** What the list as a whole says. */
export interface ListView {
  url: URL;
  viewer: string | undefined;
  query: ListQuery;
}

interface Read {
  identity: Identity;
  state: RowState | undefined;
  author: string | undefined;
  moment: RowMoment | undefined;
  labels: string[];
  isOwn: boolean;
}

/** The row `element` by what its `title` names, as something to save; null where the link leads elsewhere. */
export function readRow(title: Element, element: Element, view: ListView): ListRow | null {
  const link = parseLink(attribute(title, 'href'), view.url.href);
  const address = link?.host === view.url.host ? parseThing(link) : null;
  if (!address || address.kind === 'discussions') return null;
  const identity = toIdentity(address);
  const author = readRowAuthor(element);
  const read = {
    identity,
    state: readRowState(element, identity.type === 'issue' ? 'issue' : 'pull'),
    author,
    moment: readRowMoment(element),
    labels: unique(all(element, LABEL).map((label) => clean(attribute(label, 'data-name')) || textOf(label))),
    isOwn: isSameLogin(author, view.viewer),
  };
  const named = textOf(title);
  const capture = toCapture(read, view, reviewOf(address, read, view));
  return { capture: { ...capture, title: named || nameOf(identity) }, who: author ?? null, element };
}

function toCapture(read: Read, { viewer }: ListView, review: Identity | null): Omit<Capture, 'title'> {
  const { identity, state, moment, isOwn } = read;
  const isIssue = identity.type === 'issue';
  const isLesson = !isIssue && state === 'closed' && isOwn;
  return {
    identity: review ?? identity,
    state: toArtifactState(state),
    occurredOn: moment && moment.what !== 'opened' ? toDay(new Date(moment.at)) : null,
    facts: toFacts(read, viewer),
    win: {
      kind: isLesson ? 'lesson' : 'win',
      role: review ? 'reviewed' : isOwn && !isIssue ? 'drove' : null,
      origin: isIssue && isOwn ? 'identified' : 'unclear',
    },
    suggestedBehaviours: review ? ['review-impact'] : isLesson ? ['change-course'] : [],
    missing: state === undefined ? ['state'] : [],
    cautions: state === 'skipped' ? ['no-achievement'] : [],
    layout: 'list',
  };
}

// In a list of what the viewer has reviewed, somebody else's pull request stands for the review.
function reviewOf(address: Address, { author, isOwn }: Read, { viewer, query }: ListView): Identity | null {
  const isOthers = (author !== undefined && !isOwn) || query.isByOthers;
  return address.kind === 'pull' && viewer && query.isReviewed && isOthers ? toReviewIdentity(address, viewer) : null;
}

function toFacts({ state, author, moment, labels, isOwn }: Read, viewer: string | undefined): Facts {
  const facts: Facts = {
    state: state === 'draft' ? 'open' : state === 'skipped' ? 'closed' : state,
    draft: state === undefined ? undefined : state === 'draft',
    author,
    labels: labels.length > 0 ? labels : undefined,
    viewer,
    viewerRole: isOwn ? 'author' : undefined,
    createdAt: moment?.what === 'opened' ? moment.at : undefined,
    mergedAt: moment?.what === 'merged' ? moment.at : undefined,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function toArtifactState(state: RowState | undefined): ArtifactState | null {
  return state === 'skipped' ? 'closed' : (state ?? null);
}

function nameOf({ url }: Identity): string {
  const [, owner, repo, , number] = new URL(url).pathname.split('/');
  return `${owner}/${repo}#${number}`;
}
