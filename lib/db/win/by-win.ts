/** Artifacts or evidence by the id of their win, in their order. */
export function byWin<T extends { winId: string }>(rows: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const known = found.get(row.winId);
    if (known) known.push(row);
    else found.set(row.winId, [row]);
  }
  return found;
}
