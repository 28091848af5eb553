import { isSameLogin } from '../clean';
import type { Offer } from '../types';
import { type PageView, viewPage } from './page-view';
import { findPlace } from './place';
import { isPointOwn } from './point';
import { readLabel, type State } from './reading/read-state';
import { readViewerPart, type ViewerPart } from './reading/read-viewer';
import { type Address, isReviewPoint, toIdentity, toPointIdentity, toReviewIdentity } from './url';

/** What to offer to this viewer; null while the page shows something else or no header. */
export function readOffer(address: Address, page: Document): Offer | null {
  const view = viewPage(page, address);
  if (!view.page || !findPlace(view.page, address.kind)) return null;
  return decideOffer(view, readLabel(view.page), readViewerPart(view));
}

/** The same of what was read of the page. */
export function decideOffer(view: PageView, state: State | undefined, part: ViewerPart): Offer {
  const { address } = view;
  const { author, viewer, hasReviewed } = part;
  const isAuthor = isSameLogin(viewer, author);
  const point = address.point && isPointOwn(view, viewer) ? address.point : '';
  if (point && !isReviewPoint(point)) {
    return { identity: toPointIdentity(address, point), action: 'comment', prominence: 'primary' };
  }
  if (address.kind !== 'pull') {
    // Somebody else's discussion is no document of the viewer's.
    const type = address.kind === 'discussions' && author && !isAuthor ? 'page' : address.type;
    return { identity: { ...toIdentity(address), type }, action: 'win', prominence: 'quiet' };
  }
  const prominence = state === 'merged' ? 'primary' : 'quiet';
  if (viewer && hasReviewed && !isAuthor) {
    const identity = point ? toPointIdentity(address, point) : toReviewIdentity(address, viewer);
    return { identity, action: 'review', prominence };
  }
  return { identity: toIdentity(address), action: state === 'closed' && isAuthor ? 'lesson' : 'win', prominence };
}
