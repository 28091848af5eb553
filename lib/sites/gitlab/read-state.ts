import type { PullRequestFacts } from '@/lib/domain/artifact';
import { attribute, first } from '../dom';
import { STATE_ICON } from './selectors';

const STATES: Record<string, PullRequestFacts['state']> = {
  'merge-icon': 'merged',
  'merge-request-close-icon': 'closed',
  'merge-request-open-icon': 'open',
  'merge-request-icon': 'open',
};

/** By the badge's icon, since its word is in the viewer's language; undefined where the page has none. */
export function readState(page: Document): PullRequestFacts['state'] {
  const icon = first(page, STATE_ICON);
  return icon && STATES[attribute(icon, 'data-testid')];
}
