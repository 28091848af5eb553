import * as v from 'valibot';
import { InstantSchema } from './day';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

/** How far a walk through a list, page after page, has come. */
export const WalkSchema = v.object({
  /** Where the page that comes next starts, in the site's own terms; null: the page that is shown. */
  cursor: v.nullable(v.pipe(v.string(), v.maxLength(1000))),
  /** Rows of the pages before that one. */
  done: count,
  /** Wins that the walk added, those of an unfinished page included. */
  saved: count,
  /** Rows that could not be saved. */
  refused: count,
  /** Rows whose win lies in the trash, where it was left. */
  trashed: v.optional(count, 0),
  /** How many rows there are in all; null where the list does not say. */
  total: v.nullable(count),
  /** What the site says was closed without being done is left out. */
  leavesOut: v.boolean(),
  /** The site asked not to be asked before; null where it did not. */
  notBefore: v.nullable(InstantSchema),
});
export type Walk = v.InferOutput<typeof WalkSchema>;

/** A walk from the page that is shown, before its first step. */
export const NEW_WALK: Walk = {
  cursor: null,
  done: 0,
  saved: 0,
  refused: 0,
  trashed: 0,
  total: null,
  leavesOut: true,
  notBefore: null,
};
