import type { PullRequestFacts } from '@/lib/domain/artifact';
import { textOf } from '../clean';
import { all, attribute, closest } from '../dom';
import { textIn } from './embedded-json';
import type { PageView } from './page-view';
import { readStateEvents } from './read-timeline';
import { CLASSIC_STATE, ELSEWHERE, REACT_STATE } from './selectors';

type State = NonNullable<PullRequestFacts['state']> | 'draft';
type StateFacts = Pick<PullRequestFacts, 'state' | 'draft'>;

const WORDS = /^(?:pull)?(open|reopen|queue|draft|close|merge)(?:d|ed)?$/i;
const STATES: Record<string, State> = { draft: 'draft', close: 'closed', merge: 'merged' };

/**
 * The state and whether it is a draft; {} where the page does not say or contradicts itself. The label comes first:
 * it is renewed when somebody merges while the page is open, the embedded data is not.
 */
export function readState({ page, embedded }: PageView): StateFacts {
  const labels = page ? readLabels(page) : [];
  if (labels.length > 1) return {};
  const last = page && readStateEvents(page).at(-1)?.kind;
  const state = labels[0] ?? toState(textIn(embedded?.pullRequest, 'state')) ?? toState(last ?? '');
  const isDraft = labels.length === 0 && state === 'open' && embedded?.pullRequest.isDraft === true;
  return toFacts(isDraft ? 'draft' : state);
}

/** The same from a fragment that holds nothing but one classic label, small or not. */
export function readClassicState(fragment: Document | Element): StateFacts {
  const [state, ...others] = statesOf(all(fragment, '.State, .state'));
  return toFacts(others.length === 0 ? state : undefined);
}

function toFacts(state: State | undefined): StateFacts {
  if (state === undefined) return {};
  return state === 'draft' ? { state: 'open', draft: true } : { state, draft: false };
}

/** The header's and the sticky header's labels, each state once. */
function readLabels(page: Document): State[] {
  const own = (selector: string) => statesOf(all(page, selector).filter((label) => !closest(label, ELSEWHERE)));
  const modern = own(REACT_STATE);
  return modern.length > 0 ? modern : own(CLASSIC_STATE);
}

function statesOf(labels: Element[]): State[] {
  const words = labels.map(
    (label) => attribute(label, 'data-status') || /^Status: (.*)/.exec(attribute(label, 'title'))?.[1] || textOf(label),
  );
  return [...new Set(words.flatMap((word) => toState(word) ?? []))];
}

function toState(word: string | undefined): State | undefined {
  const [, stem] = WORDS.exec(word ?? '') ?? [];
  return stem === undefined ? undefined : (STATES[stem.toLowerCase()] ?? 'open');
}
