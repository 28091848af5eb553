import { findPoint } from '../point';
import { readMoment } from './read-timeline';
import type { Found, Reading } from './reading';
import { SUGGESTED } from './suggested';

/** The viewer's own comment that the address points to. */
export function readComment({ view }: Reading): Found {
  const point = findPoint(view);
  const createdAt = readMoment(point?.element);
  return {
    facts: { author: point?.author, createdAt },
    role: null,
    suggestedBehaviours: [...SUGGESTED.commented],
    happenedAt: createdAt,
    expected: ['author', 'createdAt'],
  };
}
