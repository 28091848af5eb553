import { textOf, toMoment, unique } from '../clean';
import { all, attribute, closest, first } from '../dom';
import { loginOf } from './login';
import { EVENT_ICON, MOMENT, REVIEW, THREAD_AUTHOR } from './selectors';

/** A change of state that the conversation records. */
export interface StateEvent {
  kind: 'merged' | 'closed' | 'reopened';
  by: string | undefined;
  at: string | undefined;
}

const STATE_ICON = /octicon-(git-merge|git-pull-request|circle-slash|primitive-dot|dot-fill)/;
const KINDS: [RegExp, StateEvent['kind']][] = [
  [/\bmerged (commit|[\d,]+ commits?)\b/, 'merged'],
  [/\bclosed this\b/, 'closed'],
  [/\breopened this\b/, 'reopened'],
];

/** Every change of state that this page shows, oldest first; long timelines hide some. */
export function readStateEvents(page: Document): StateEvent[] {
  return all(page, EVENT_ICON).flatMap((icon) => {
    // Other events quote what people wrote, a new title for one.
    if (!STATE_ICON.test(attribute(icon, 'class'))) return [];
    const item = closest(icon, '.TimelineItem, .discussion-item');
    const text = textOf(item);
    const kind = KINDS.find(([pattern]) => pattern.test(text))?.[1];
    return item && kind ? [{ kind, by: loginOf(first(item, 'a.author')), at: readMoment(item) }] : [];
  });
}

/** Who reviewed, by the conversation and by the comments among the lines; once each, the author included. */
export function readReviewAuthors(page: Document): string[] {
  const reviews = all(page, REVIEW).map((review) => first(review, 'a.author'));
  return unique([...reviews, ...all(page, THREAD_AUTHOR)].map((link) => loginOf(link) ?? ''));
}

/** The first moment that an element states, ISO in UTC. */
export function readMoment(element: Element | undefined): string | undefined {
  const time = element && first(element, MOMENT);
  return time && toMoment(attribute(time, 'datetime'));
}
