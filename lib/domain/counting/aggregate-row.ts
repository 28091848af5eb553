import type { Instant } from '@/lib/domain/day';
import type { Leaf } from './leaf';

export const HEAD = 'head';

/** Up to which win the leaves say how the log stands: the others are yet to be counted. */
export interface Head {
  id: typeof HEAD;
  /** Another way of counting makes all of them wrong. */
  counting: number;
  /** The id of the last one; `ALL`: of every win. */
  upTo: string;
}

/** The way in which this build counts. Raise it with every change of what `factsOf` says. */
export const COUNTING = 2;
/** After every id. */
export const ALL = '\uffff';

export const CHANGED = 'changed';

/** When a row of the log was last written, as the rows say. */
export interface LastChange {
  id: typeof CHANGED;
  /** '' before anything was. */
  at: Instant;
}

export type AggregateRow = Head | LastChange | Leaf;

function isHead(row: AggregateRow | undefined): row is Head {
  return row !== undefined && 'upTo' in row;
}

/** Whether it holds what is counted of some wins. */
export function isLeaf(row: AggregateRow | undefined): row is Leaf {
  return row !== undefined && 'ids' in row;
}

/** Whether it says when a row of the log was last written. */
export function isLastChange(row: AggregateRow | undefined): row is LastChange {
  return row !== undefined && 'at' in row;
}

/** Up to where `head` can be relied on. */
export function countedUpTo(head: AggregateRow | undefined): string {
  return isHead(head) && head.counting === COUNTING ? head.upTo : '';
}
