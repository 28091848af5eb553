import type { PullRequestFacts } from '@/lib/domain/win/artifact';
import { textOf, toLogin, toMoment } from '../../clean';
import { all, first } from '../../dom';
import type { FactName } from '../../types';
import type { PageView } from '../page-view';
import { ASSOCIATION, SUMMARY } from '../selectors';
import { tabOf } from '../url';
import { readBody } from './body';
import { loginIn } from './embedded-json';
import { loginOf } from './login';
import { readBranches, readCounts, readDiffstat } from './read-header';
import { toViewerRole } from './read-people';
import { readReview } from './read-review';
import { readLabels, readLinkedIssues, readMilestone } from './read-sidebar';
import { readLastEvent, readMoment, readStateEvents } from './read-timeline';
import type { Found, Reading } from './reading';
import { SUGGESTED } from './suggested';

const EVERY_TAB: FactName[] = ['state', 'author', 'base', 'head', 'commits', 'additions', 'deletions', 'changedFiles'];
const CONVERSATION: FactName[] = ['createdAt', 'reviewers', 'assignees', 'labels'];
const MERGED: FactName[] = ['mergedAt', 'mergedBy'];
const REVIEW: FactName[] = ['verdict', 'submittedAt', 'comments'];

/** A pull request, or the viewer's review of it. */
export function readPullRequest(reading: Reading): Found {
  const { view, people, state, offer } = reading;
  const merge = state.state === 'merged' ? readMerge(view) : {};
  const viewerRole = toViewerRole(people, merge.mergedBy);
  const facts: PullRequestFacts = {
    ...state,
    author: people.author,
    reviewers: people.reviewers,
    assignees: people.assignees,
    viewer: people.viewer,
    viewerRole,
    ...merge,
    ...readBranches(view),
    ...readCounts(view),
    ...readDiffstat(view),
    ...readConversation(view),
  };
  const expected = expectedOf(reading);
  if (offer.action === 'review') {
    const review = readReview(view, people.viewer);
    return {
      identity: review.identity,
      facts: { ...facts, ...review.facts },
      role: 'reviewed',
      suggestedBehaviours: [...SUGGESTED.reviewed],
      happenedAt: review.facts.submittedAt ?? merge.mergedAt,
      expected: [...expected, ...REVIEW],
    };
  }
  const isLesson = offer.action === 'lesson';
  return {
    facts,
    role: toRole(viewerRole),
    suggestedBehaviours: [...(isLesson ? SUGGESTED.gaveUp : suggestedFor(viewerRole))],
    happenedAt: merge.mergedAt ?? (isLesson ? readClosedAt(view) : undefined),
    expected,
  };
}

function readConversation(view: PageView): PullRequestFacts {
  const { page, embedded } = view;
  if (!page) return {};
  const body = readBody(view);
  return {
    createdAt: toMoment(embedded?.pullRequest.createdTime) ?? readMoment(body),
    authorAssociation: readAssociation(body),
    labels: readLabels(page),
    milestone: readMilestone(page),
    linkedIssues: readLinkedIssues(view),
  };
}

/** The standing that the page prints beside the author's name, in the site's words. */
export function readAssociation(body: Element | undefined): string | undefined {
  const labels = body ? all(body, ASSOCIATION).map(textOf) : [];
  return labels.find((label) => label && label !== 'Author' && label !== 'Bot');
}

/**
 * When and by whom it was merged: embedded data, the header's sentence, the conversation. That the sentence says so is
 * told by the moment in it too, in whatever language a browser has put the page.
 */
function readMerge({ page, embedded }: PageView): Pick<PullRequestFacts, 'mergedAt' | 'mergedBy'> {
  const summary = page && first(page, ...SUMMARY);
  const isSaid = /\bmerged [\d,]+ commits? into\b/.test(textOf(summary)) || readMoment(summary) !== undefined;
  const said = isSaid ? summary : undefined;
  const event = page && readStateEvents(page).findLast(({ kind }) => kind === 'merged');
  return {
    mergedAt: toMoment(embedded?.pullRequest.mergedTime) ?? readMoment(said) ?? event?.at,
    mergedBy:
      toLogin(loginIn(embedded?.pullRequest, 'mergedBy')) ||
      loginOf(said && first(said, 'a.author', 'a[href]')) ||
      event?.by,
  };
}

/** When it was closed, if that is the last that happened to it. */
export function readClosedAt(view: PageView): string | undefined {
  const last = readLastEvent(view);
  return toMoment(view.embedded?.pullRequest.closedTime) ?? (last?.kind === 'closed' ? last.at : undefined);
}

// Who merges somebody else's work answers for it from then on, but did not drive it; who it is assigned to does.
function toRole(viewerRole: PullRequestFacts['viewerRole']): Found['role'] {
  if (viewerRole === 'author' || viewerRole === 'assignee') return 'drove';
  return viewerRole === 'merger' ? 'contributed' : null;
}

function suggestedFor(viewerRole: PullRequestFacts['viewerRole']): readonly string[] {
  if (viewerRole === 'author') return SUGGESTED.authored;
  if (viewerRole === 'assignee') return SUGGESTED.tookPullRequest;
  return viewerRole === 'merger' ? SUGGESTED.merged : SUGGESTED.lookedAt;
}

function expectedOf({ view, state }: Reading): FactName[] {
  if (tabOf(view.address) !== 'conversation') return EVERY_TAB;
  return [...EVERY_TAB, ...CONVERSATION, ...(state.state === 'merged' ? MERGED : [])];
}
