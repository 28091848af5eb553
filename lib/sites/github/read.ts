import type { PullRequestFacts } from '@/lib/domain/artifact';
import { toDay } from '@/lib/domain/day';
import { textOf, toLogin, toMoment } from '../clean';
import { all, first } from '../dom';
import type { Capture } from '../types';
import { loginIn } from './embedded-json';
import { loginOf } from './login';
import { decideOffer } from './offer';
import { type PageView, viewPage } from './page-view';
import { readBranches, readCounts, readDiffstat, readTitle } from './read-header';
import { readPeople, toViewerRole } from './read-people';
import { readLabels, readLinkedIssues, readMilestone } from './read-sidebar';
import { readState } from './read-state';
import { readMoment, readStateEvents } from './read-timeline';
import { ASSOCIATION, BODY, SUMMARY } from './selectors';
import type { Address } from './url';

type Fact = keyof PullRequestFacts;

const EVERY_TAB: Fact[] = ['state', 'author', 'base', 'head', 'commits', 'additions', 'deletions', 'changedFiles'];
const CONVERSATION: Fact[] = ['createdAt', 'reviewers', 'assignees', 'labels'];
const MERGED: Fact[] = ['mergedAt', 'mergedBy'];

const SUGGESTED = {
  win: ['find-problems', 'architecture', 'resolve-ambiguity', 'failure-modes', 'unblock'],
  review: ['review-impact', 'unblock', 'mentor', 'written-pushback', 'architecture'],
  comment: ['written-pushback', 'resolve-ambiguity', 'translate', 'reasoned-no', 'proposal'],
  lesson: ['change-course', 'own-incidents'],
};

/** Everything the page states about the pull request at `address`; nothing it does not state. */
export function readCapture(address: Address, page: Document): Capture {
  const view = viewPage(page, address);
  const people = readPeople(view);
  const { state, draft } = readState(view);
  const merge = state === 'merged' ? readMerge(view) : {};
  const facts = present({
    state,
    draft,
    author: people.author,
    reviewers: people.reviewers,
    assignees: people.assignees,
    viewer: people.viewer,
    viewerRole: toViewerRole(people, merge.mergedBy),
    ...merge,
    ...readHeader(view),
    ...(view.page && readConversation(view.page, view)),
  });
  const { identity, action } = decideOffer(address, facts.state, people);
  const shown = readTitle(view);
  const ended = facts.mergedAt ?? (action === 'lesson' ? readClosedAt(view) : undefined);
  return {
    identity,
    title: shown || view.title || `${address.owner}/${address.repo}#${address.number}`,
    state: facts.draft ? 'draft' : (facts.state ?? null),
    occurredOn: ended === undefined ? null : toDay(new Date(ended)),
    facts,
    win: { kind: action === 'lesson' ? 'lesson' : 'win', role: toRole(action, facts.viewerRole), origin: 'unclear' },
    suggestedBehaviours: SUGGESTED[action],
    missing: [...(shown ? [] : ['title' as const]), ...missingOf(address, facts)],
    cautions: [],
    layout: layoutOf(page),
  };
}

/** Which of GitHub's generations drew the page. */
function layoutOf(page: Document): string {
  return first(page, 'react-app, [data-component="PH_Title"]') ? 'react' : 'classic';
}

function readHeader(view: PageView): PullRequestFacts {
  return { ...readBranches(view), ...readCounts(view), ...readDiffstat(view) };
}

function readConversation(page: Document, { embedded, address }: PageView): PullRequestFacts {
  const body = first(page, ...BODY);
  return {
    createdAt: toMoment(embedded?.pullRequest.createdTime) ?? readMoment(body),
    authorAssociation: readAssociation(body),
    labels: readLabels(page),
    milestone: readMilestone(page),
    linkedIssues: readLinkedIssues(page, address.url),
  };
}

function readAssociation(body: Element | undefined): string | undefined {
  const labels = body ? all(body, ASSOCIATION).map(textOf) : [];
  return labels.find((label) => label && label !== 'Author' && label !== 'Bot');
}

/** When and by whom it was merged: embedded data, the header's sentence, the conversation. */
function readMerge({ page, embedded }: PageView): Pick<PullRequestFacts, 'mergedAt' | 'mergedBy'> {
  const summary = page && first(page, ...SUMMARY);
  const said = /\bmerged [\d,]+ commits? into\b/.test(textOf(summary)) ? summary : undefined;
  const event = page && readStateEvents(page).findLast(({ kind }) => kind === 'merged');
  return {
    mergedAt: toMoment(embedded?.pullRequest.mergedTime) ?? readMoment(said) ?? event?.at,
    mergedBy:
      toLogin(loginIn(embedded?.pullRequest, 'mergedBy')) ||
      loginOf(said && first(said, 'a.author', 'a[href]')) ||
      event?.by,
  };
}

function readClosedAt({ page, embedded }: PageView): string | undefined {
  const last = page && readStateEvents(page).at(-1);
  return toMoment(embedded?.pullRequest.closedTime) ?? (last?.kind === 'closed' ? last.at : undefined);
}

function toRole(action: keyof typeof SUGGESTED, viewerRole: PullRequestFacts['viewerRole']): Capture['win']['role'] {
  if (action === 'review') return 'reviewed';
  return viewerRole === 'author' ? 'drove' : null;
}

function missingOf({ tab }: Address, facts: PullRequestFacts): Fact[] {
  const expected = [
    ...EVERY_TAB,
    ...(tab === 'conversation' ? CONVERSATION : []),
    ...(tab === 'conversation' && facts.state === 'merged' ? MERGED : []),
  ];
  return expected.filter((fact) => facts[fact] === undefined);
}

function present(facts: PullRequestFacts): PullRequestFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
