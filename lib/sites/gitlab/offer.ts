import { attribute, first, rawText } from '../dom';
import type { Identity, Offer } from '../types';
import { readState } from './read-state';
import { APPROVERS, AUTHOR, REVIEWERS, SHOWN, SIDEBAR_OPTIONS } from './selectors';

/** Whether nothing on the page says that it is about another merge request. */
export function isShown({ key, host }: Identity, page: Document): boolean {
  const stated = first(page, SHOWN);
  return !stated || `gl:${host}${attribute(stated, 'data-url')}`.toLowerCase() === `${key}.json`;
}

/** What to offer to this viewer. */
export function decideOffer(identity: Identity, page: Document): Offer {
  const state = readState(page);
  const prominence = state === 'merged' ? 'primary' : 'quiet';
  const viewer = readViewer(page);
  if (!isViewer(page, viewer, AUTHOR) && isViewer(page, viewer, REVIEWERS, APPROVERS)) {
    const key = `${identity.key}#review-of-${viewer?.toLowerCase()}`;
    return { identity: { ...identity, type: 'review', key }, action: 'review', prominence };
  }
  return { identity, action: state === 'closed' && isViewer(page, viewer, AUTHOR) ? 'lesson' : 'win', prominence };
}

/** The signed-in user; undefined where the page does not say. */
export function readViewer(page: Document): string | undefined {
  const options = rawText(first(page, SIDEBAR_OPTIONS));
  return /"currentUser":\{.*?"username":"([\w.-]{1,100})"/s.exec(options)?.[1];
}

/** Whether one of `people` is the viewer. */
export function isViewer(page: Document, viewer: string | undefined, ...people: string[]): boolean {
  return !!viewer && !!first(page, ...people.map((each) => `${each}[data-username="${viewer}"]`));
}
