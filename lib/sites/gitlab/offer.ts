import { attribute, first, rawText } from '../dom';
import type { Identity, Offer } from '../types';
import { AUTHOR, CLOSED_ICON, MERGED_ICON, REVIEWED, SHOWN, SIDEBAR_OPTIONS, STATE_ICON } from './selectors';

/** Whether nothing on the page says that it is about another merge request. */
export function isShown({ key, host }: Identity, page: Document): boolean {
  const stated = first(page, SHOWN);
  return !stated || `gl:${host}${attribute(stated, 'data-url')}`.toLowerCase() === `${key}.json`;
}

/** What to offer to this viewer. */
export function decideOffer(identity: Identity, page: Document): Offer {
  const viewer = readViewer(page);
  const icon = readStateIcon(page);
  const isAuthor = isViewer(page, viewer, AUTHOR);
  const isReview = !isAuthor && isViewer(page, viewer, REVIEWED);
  return {
    identity: isReview
      ? { ...identity, type: 'review', key: `${identity.key}#review-of-${viewer}`.toLowerCase() }
      : identity,
    action: isReview ? 'review' : isAuthor && icon === CLOSED_ICON ? 'lesson' : 'win',
    prominence: icon === MERGED_ICON ? 'primary' : 'quiet',
  };
}

/** The badge's icon says the state, since its word is in the viewer's language. */
export function readStateIcon(page: Document): string | undefined {
  const icon = first(page, STATE_ICON);
  return icon && attribute(icon, 'data-testid');
}

/** The signed-in user; undefined where the page does not say. */
export function readViewer(page: Document): string | undefined {
  return /"currentUser":{.*?"username":"([\w.-]{1,100})"/s.exec(rawText(first(page, SIDEBAR_OPTIONS)))?.[1];
}

/** Whether the viewer is one of `people`. */
export function isViewer(page: Document, viewer: string | undefined, people: string): boolean {
  return !!viewer && !!first(page, `${people} [data-username="${viewer}"]`);
}
