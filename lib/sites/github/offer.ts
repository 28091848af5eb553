import type { PullRequestFacts } from '@/lib/domain/artifact';
import { isSameLogin } from '../clean';
import type { Offer } from '../types';
import { viewPage } from './page-view';
import { findPlace } from './place';
import { type People, readPeople } from './read-people';
import { readState } from './read-state';
import { type Address, toIdentity, toReviewIdentity } from './url';

/** What to offer to this viewer; null while the page shows another pull request or no header. */
export function readOffer(address: Address, page: Document): Offer | null {
  const view = viewPage(page, address);
  if (!view.page || !findPlace(page)) return null;
  return decideOffer(address, readState(view).state, readPeople(view));
}

export function decideOffer(
  address: Address,
  state: PullRequestFacts['state'],
  { author, viewer, hasReviewed }: Pick<People, 'author' | 'viewer' | 'hasReviewed'>,
): Offer {
  const prominence = state === 'merged' ? 'primary' : 'quiet';
  if (viewer && hasReviewed && !isSameLogin(viewer, author)) {
    return { identity: toReviewIdentity(address, viewer), action: 'review', prominence };
  }
  const isOwnFailure = state === 'closed' && isSameLogin(viewer, author);
  return { identity: toIdentity(address), action: isOwnFailure ? 'lesson' : 'win', prominence };
}
