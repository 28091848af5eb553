import type { PullRequestFacts } from '@/lib/domain/artifact';
import { attribute, first } from '../dom';
import { STATE_ICON } from './selectors';

export type State = NonNullable<PullRequestFacts['state']>;

/** By the badge's icon, since its word is in the viewer's language; undefined where the page has none. */
export function readState(page: Document): State | undefined {
  const badge = first(page, STATE_ICON);
  const icon = badge && attribute(badge, 'data-testid');
  if (icon === 'merge-icon') return 'merged';
  if (icon === 'merge-request-close-icon') return 'closed';
  return icon?.startsWith('merge-request') ? 'open' : undefined;
}
