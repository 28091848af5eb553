const PLACES_IN_A_LIST = ['page', 'p', 'startIndex', 'selectedIssue'];

/** The address of a list without what only says which part of it is shown: the same on each of its pages. */
export function toListAddress(url: URL): string {
  const { origin, pathname, searchParams } = new URL(url);
  for (const name of PLACES_IN_A_LIST) searchParams.delete(name);
  return `${origin}${pathname}?${searchParams}`;
}
