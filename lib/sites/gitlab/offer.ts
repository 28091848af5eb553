import { isSameLogin, toLogin } from '../clean';
import { all, attribute, first, rawText } from '../dom';
import type { Offer } from '../types';
import { readState, type State } from './read-state';
import { AUTHOR, CHANGES_TAB, REVIEWED, SHOWN, SIDEBAR_OPTIONS, TITLE } from './selectors';
import { type Address, toIdentity } from './url';

/** What to offer to this viewer; null while the page shows another merge request or no title. */
export function readOffer(address: Address, page: Document): Offer | null {
  if (!isShown(address, page) || !first(page, ...TITLE)) return null;
  return decideOffer(address, page, readState(page));
}

/** Whether nothing on the page says that it is about another merge request. */
export function isShown({ path, number }: Address, page: Document): boolean {
  const stated = first(page, SHOWN);
  const own = `/${path}/-/merge_requests/${number}.json`;
  return !stated || attribute(stated, 'data-url').toLowerCase() === own.toLowerCase();
}

export function decideOffer(address: Address, page: Document, state: State | undefined): Offer {
  const prominence = state === 'merged' ? 'primary' : 'quiet';
  const identity = toIdentity(address);
  const viewer = readViewer(page);
  if (viewer) {
    if (usernames(page, AUTHOR).some((author) => isSameLogin(author, viewer))) {
      return { identity, action: state === 'closed' ? 'lesson' : 'win', prominence };
    }
    if (usernames(page, REVIEWED).some((login) => isSameLogin(login, viewer))) {
      const key = `${identity.key}#review-of-${viewer.toLowerCase()}`;
      return { identity: { ...identity, type: 'review', key }, action: 'review', prominence };
    }
  }
  return { identity, action: 'win', prominence };
}

/** The signed-in user, from the data that the sidebar or the changes tab is drawn from; '' where neither says. */
export function readViewer(page: Document): string {
  const changes = first(page, CHANGES_TAB);
  const drawnFrom = changes ? attribute(changes, 'data-current-user-data') : '';
  return (
    toLogin(SIDEBAR_USER.exec(rawText(first(page, SIDEBAR_OPTIONS)))?.[1]) ||
    toLogin(/"username":"([^"]*)/.exec(drawnFrom)?.[1])
  );
}

/** JSON, passing over what stands in quotes, such as somebody's name. */
const SIDEBAR_USER = /"currentUser":\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*?"username":"([^"]*)/;

export function usernames(page: Document, selector: string): string[] {
  return all(page, selector).map((link) => toLogin(attribute(link, 'data-username')));
}
