import { toDay } from '@/lib/domain/day';
import type { PullRequestFacts } from '@/lib/domain/win/artifact';
import { clean, textOf, toCount, toMoment, unique } from '../clean';
import { all, attribute, first, rawText, titleOf } from '../dom';
import type { Capture, Identity, Offer } from '../types';
import { excerptOf } from '../written';
import { decideOffer, readStateIcon } from './offer';
import { readMergedBy, readPeople } from './read-people';
import {
  BRANCHES,
  CHANGED_FILES,
  CLOSED_ICON,
  COMMITS,
  DESCRIPTION,
  LABELS,
  LABELS_DRAWN,
  MERGED_AT,
  MERGED_ICON,
  MILESTONE,
  OPENED,
  SHOWN,
  TITLE,
} from './selectors';
import { partsOf } from './url';

type Fact = keyof PullRequestFacts;

const STATES: Record<string, PullRequestFacts['state']> = {
  [MERGED_ICON]: 'merged',
  [CLOSED_ICON]: 'closed',
  'merge-request-open-icon': 'open',
  'merge-request-icon': 'open',
};

const EVERY_PAGE: Fact[] = ['state', 'author', 'base', 'head', 'createdAt', 'commits', 'changedFiles'];
const SIDEBAR: Fact[] = ['reviewers', 'assignees', 'labels'];
const MERGED: Fact[] = ['mergedAt', 'mergedBy'];

const SUGGESTED = {
  win: ['find-problems', 'architecture', 'resolve-ambiguity', 'failure-modes', 'unblock'],
  review: ['review-impact', 'unblock', 'mentor', 'written-pushback', 'architecture'],
  comment: [],
  lesson: ['change-course', 'own-incidents'],
} satisfies Record<Offer['action'], string[]>;

/** Everything the page states about the merge request `whole`; nothing it does not state. */
export function readCapture(whole: Identity, document: Document): Capture {
  const page = isShown(whole, document) ? document : undefined;
  const shown = page && textOf(first(page, TITLE));
  const { path, number } = partsOf(whole);
  const title = shown || readTabTitle(number, document);
  const facts = page ? readFacts(page, title) : {};
  const { identity, action } = page ? decideOffer(whole, page) : { identity: whole, action: 'win' as const };
  return {
    identity,
    title: title || `${path}!${number}`,
    state: facts.draft ? 'draft' : (facts.state ?? null),
    occurredOn: facts.mergedAt === undefined ? null : toDay(new Date(facts.mergedAt)),
    facts,
    win: { kind: action === 'lesson' ? 'lesson' : 'win', role: toRole(action, facts), origin: 'unclear' },
    suggestedBehaviours: SUGGESTED[action],
    missing: [...(shown ? [] : ['title' as const]), ...missingOf(facts)],
    cautions: [],
    layout: 'merge-request',
  };
}

/** What the description of the merge request `whole` says; null where the page shows another one. */
export function readExcerpt(whole: Identity, page: Document): string | null {
  return isShown(whole, page) ? excerptOf(first(page, DESCRIPTION)) : null;
}

/** Whether nothing on the page says that it is about another merge request: more lenient than the button. */
function isShown({ key, host }: Identity, page: Document): boolean {
  const stated = first(page, SHOWN);
  return !stated || `gl:${host}${attribute(stated, 'data-url')}`.toLowerCase() === `${key}.json`;
}

function readFacts(page: Document, title: string): PullRequestFacts {
  const state = STATES[readStateIcon(page) ?? ''];
  const facts: PullRequestFacts = {
    state,
    draft: state && state === 'open' && isDraft(title),
    ...readPeople(page),
    ...(state === 'merged' && { mergedAt: readMoment(page, MERGED_AT), mergedBy: readMergedBy(page) }),
    createdAt: readMoment(page, OPENED),
    ...readBranches(page),
    labels: readLabels(page),
    milestone: readMilestone(page),
    commits: readCount(page, COMMITS),
    changedFiles: readCount(page, CHANGED_FILES),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** GitLab's own rule, the same in every language. */
export function isDraft(title: string): boolean {
  return /^(?:draft:|\[draft\]|\(draft\)|wip:|\[wip\])/i.test(title);
}

function readTabTitle(number: string, page: Document): string {
  const [, title, of] = /^(.+) \(!(\d+)\)/s.exec(titleOf(page).slice(0, 20_000)) ?? [];
  return title && of === number ? clean(title) : '';
}

function readMoment(page: Document, selector: string): string | undefined {
  const time = first(page, selector);
  return time && toMoment(attribute(time, 'datetime'));
}

function readCount(page: Document, selector: string): number | undefined {
  return toCount(rawText(first(page, selector)));
}

/** Where it comes from and where it goes, in that order; one alone could be either. */
function readBranches(page: Document): Pick<PullRequestFacts, 'base' | 'head'> {
  const [head, base, ...others] = all(page, BRANCHES).map((link) => clean(attribute(link, 'title')) || textOf(link));
  return head && base && others.length === 0 ? { head, base } : {};
}

function readLabels(page: Document): string[] | undefined {
  const labels = unique(all(page, LABELS).map((label) => clean(attribute(label, 'data-qa-label-name'))));
  return labels.length > 0 || first(page, LABELS_DRAWN) ? labels : undefined;
}

/** Without the "(expired)" that the link adds; no link, no milestone, whatever the language calls that. */
function readMilestone(page: Document): string | undefined {
  const box = first(page, MILESTONE);
  const link = box && first(box, '[data-testid="milestone-link"]');
  return (link && (textOf(first(box, '.collapse-truncated-title')) || textOf(link))) || undefined;
}

function toRole(action: Offer['action'], { viewerRole }: PullRequestFacts): Capture['win']['role'] {
  if (action === 'review') return 'reviewed';
  return viewerRole === 'author' ? 'drove' : null;
}

function missingOf(facts: PullRequestFacts): Fact[] {
  const expected = [...EVERY_PAGE, ...SIDEBAR, ...(facts.state === 'merged' ? MERGED : [])];
  return expected.filter((fact) => facts[fact] === undefined);
}
