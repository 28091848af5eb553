import { textOf, toMoment } from '../../clean';
import { all, attribute, closest, first } from '../../dom';
import type { PageView, Part } from '../page-view';
import { EVENT, EVENT_AUTHOR, EVENT_ICON, MOMENT } from '../selectors';
import { loginOf } from './login';

/** A change of state that the conversation records. */
export interface StateEvent {
  kind: 'merged' | 'closed' | 'reopened';
  by: string | undefined;
  at: string | undefined;
  /** An issue that was closed as not planned or as a duplicate. */
  isDropped: boolean;
}

const STATE_ICON = /octicon-(git-merge|git-pull-request|issue-|skip|circle-slash|primitive-dot|dot-fill)/;
const KINDS: [RegExp, StateEvent['kind']][] = [
  [/\bmerged (commit|[\d,]+ commits?)\b/, 'merged'],
  // React leaves no space after the name before it.
  [/closed this\b/, 'closed'],
  [/reopened this\b/, 'reopened'],
];
const DROPPED = /closed this(?: issue)? as (?:not planned|(?:a )?duplicate)\b/;

/** Every change of state that this page shows, oldest first; long timelines hide some. */
export function readStateEvents(page: Part): StateEvent[] {
  return all(page, EVENT_ICON).flatMap((icon) => {
    // Other events quote what people wrote, a new title for one.
    if (!STATE_ICON.test(attribute(icon, 'class'))) return [];
    const item = closest(icon, EVENT);
    const text = textOf(item);
    const kind = KINDS.find(([pattern]) => pattern.test(text))?.[1];
    const by = loginOf(item && first(item, ...EVENT_AUTHOR));
    return item && kind ? [{ kind, by, at: readMoment(item), isDropped: DROPPED.test(text) }] : [];
  });
}

/** The first moment that an element states, ISO in UTC. */
export function readMoment(element: Element | undefined): string | undefined {
  const time = element && first(element, MOMENT);
  return time && toMoment(attribute(time, 'datetime'));
}

/** The last change of state that the page shows; undefined where it shows none. */
export function readLastEvent({ page }: PageView): StateEvent | undefined {
  return page && readStateEvents(page).at(-1);
}
