/** Lists of wins that have no order of their own; all else must be the same to the last letter. */
export function inOneOrder(report: object): object {
  const unordered = new Set(['part', 'whole', 'winIds', 'sinceWinIds']);
  return JSON.parse(
    JSON.stringify(report, (key, value) =>
      unordered.has(key) && Array.isArray(value) ? [...(value as string[])].sort() : value,
    ),
  );
}
