const REVIEW = /#review-.*$/;
const PART = /^#(?:review-of-[\w.-]{1,100}(?:\[bot\])?|(?:review|comment)-\d{1,20})$/;

/**
 * What a pull request and the viewer's reviews of it have in common, whichever of them was saved first: the pull
 * request's key. Null for a comment, which is a thing of its own.
 */
export function familyOf(key: string): string | null {
  const base = key.replace(REVIEW, '');
  return base.includes('#') ? null : base;
}

/** The start of every key that a review in the family can have. */
export function reviewPrefix(family: string): string {
  return `${family}#review-`;
}

/** The key that a review by `reviewer` had while its permalink, which `key` is, was not known; null for all else. */
export function keyBeforePermalink(key: string, reviewer: string | undefined): string | null {
  const family = familyOf(key);
  if (family === null || family === key || !reviewer) return null;
  return `${reviewPrefix(family)}of-${reviewer.toLowerCase()}`;
}

/**
 * The key that a page, or a selection of it, has in older rows that were saved from an address with what tracks a visit:
 * its query was written anew then. `key` itself where that changes nothing.
 */
export function keyOfOldVisit(key: string): string {
  const [, before, query, after] = /^((?:url|sel):[^?#]*)\?([^#]+)(.*)$/s.exec(key) ?? [];
  if (query === undefined) return key;
  const anew = new URLSearchParams(query).toString();
  return `${before}${anew && `?${anew}`}${after}`;
}

/** Whether `key` is the thing of the key `whole`, or a review or a comment in it. */
export function isPartOf(key: string, whole: string): boolean {
  return key === whole || (key.startsWith(whole) && PART.test(key.slice(whole.length)));
}
