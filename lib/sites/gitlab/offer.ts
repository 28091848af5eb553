import { attribute, first, rawText } from '../dom';
import type { Identity, Offer } from '../types';
import { CLOSED_ICON, HEADER, MERGED_ICON, REVIEWED, SIDEBAR_OPTIONS, STATE_ICON, TITLE } from './selectors';

/** The title of this merge request; undefined while the page shows another, or says nothing of which it shows. */
export function findTitle({ url }: Identity, page: Document): Element | undefined {
  return first(page, `[data-url="${new URL(url).pathname}.json" i] ${TITLE}`);
}

/** What to offer to this viewer. */
export function decideOffer(identity: Identity, page: Document): Offer {
  const viewer = readViewer(page);
  const icon = readStateIcon(page);
  const isAuthor = isViewer(page, viewer, HEADER);
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
  return viewer !== undefined && first(page, `${people} [data-username="${viewer}"]`) !== undefined;
}
