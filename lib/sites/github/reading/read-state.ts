import type { PullRequestFacts } from '@/lib/domain/win/artifact';
import { all, attribute, closest, rawText } from '../../dom';
import type { PageView, Part } from '../page-view';
import { ELSEWHERE, STATE } from '../selectors';
import { textIn } from './embedded-json';
import type { StateEvent } from './read-timeline';

export type State = NonNullable<PullRequestFacts['state']> | 'draft';
type StateFacts = Pick<PullRequestFacts, 'state' | 'draft'>;

const STATUS = 'Status: ';
const STATES: Record<string, State> = {
  open: 'open',
  opened: 'open',
  reopened: 'open',
  queued: 'open',
  draft: 'draft',
  closed: 'closed',
  merged: 'merged',
};

/**
 * The state and whether it is a draft; {} where the page does not say or contradicts itself. The label comes first:
 * it is renewed when somebody merges while the page is open, the embedded data is not. `last` speaks where both are
 * silent.
 */
export function readState({ page, embedded }: PageView, last?: StateEvent): StateFacts {
  const labels = page ? readLabels(page) : [];
  if (labels.length > 1) return {};
  const state = labels[0] ?? toState(textIn(embedded?.pullRequest, 'state')) ?? toState(last?.kind);
  const isDraft = labels.length === 0 && state === 'open' && embedded?.pullRequest.isDraft === true;
  return toFacts(isDraft ? 'draft' : state);
}

function toFacts(state: State | undefined): StateFacts {
  if (state === undefined) return {};
  return state === 'draft' ? { state: 'open', draft: true } : { state, draft: false };
}

/** What the label says; undefined where there is none, or where two contradict each other. */
export function readLabel(page: Part): State | undefined {
  const labels = readLabels(page);
  return labels.length > 1 ? undefined : labels[0];
}

/** The header's and the sticky header's labels, each state once. */
function readLabels(page: Part): State[] {
  for (const selector of STATE) {
    const states = statesOf(all(page, selector).filter((label) => !closest(label, ELSEWHERE)));
    if (states.length > 0) return states;
  }
  return [];
}

function statesOf(labels: Element[]): State[] {
  return [...new Set(labels.flatMap((label) => toState(wordOn(label)) ?? []))];
}

function wordOn(label: Element): string {
  const title = attribute(label, 'title');
  const stated = attribute(label, 'data-status') || (title.startsWith(STATUS) && title.slice(STATUS.length));
  return stated || rawText(label).trim();
}

/** Of `Closed as completed`, `pullMerged`, `issueClosedNotPlanned`. */
function toState(word = ''): State | undefined {
  const { 0: said = '' } = word.toLowerCase().split(' as');
  const bare = said.replace('pull', '').replace('issue', '').replace('notplanned', '').trim();
  return Object.hasOwn(STATES, bare) ? STATES[bare] : undefined;
}
