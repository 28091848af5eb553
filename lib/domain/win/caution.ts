/** What stands between a captured page and a win; told to the user, who decides. */
export const CAUTIONS = [
  /** The site says that nothing was achieved: a duplicate, not to be done, not reproducible. */
  'no-achievement',
  /** Done, and no resolution says how. */
  'unresolved',
  /** Status and resolution contradict each other. */
  'clash',
  /** The day is that of the last change of status, since no day of resolution is stated. */
  'day-of-status',
  /** The site's own answer could not be had: this is what the page shows. */
  'page-only',
  /** The text that was marked is longer than an excerpt may be: this is its beginning. */
  'selection-cut',
] as const;

export type Caution = (typeof CAUTIONS)[number];
