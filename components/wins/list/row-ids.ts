/** The id of a win's link in the list, to find it again. */
export function rowId(winId: string): string {
  return `win-row-${winId}`;
}

/** The id of the box beside it. */
export function boxId(winId: string): string {
  return `win-box-${winId}`;
}

/** Which win a control of the list belongs to, and how the same control of another win is called. */
export function readRowId(id: string): { winId: string; idOf: (winId: string) => string } | null {
  const [, part, winId] = /^win-(row|box)-(.+)$/.exec(id) ?? [];
  return winId === undefined ? null : { winId, idOf: part === 'box' ? boxId : rowId };
}
