import type { StoredSnapshot } from '@/lib/domain/quiz/snapshot';

/** The address of a comparison, `#` included. */
export function comparisonHref(fromId: string, toId: string): string {
  return `#/quiz/snapshots?${new URLSearchParams({ from: fromId, to: toId })}`;
}

/** The two that an address such as `/quiz/snapshots?from=…&to=…` compares; what it does not name is the last two. */
export function comparedIn(
  address: string,
  snapshots: readonly StoredSnapshot[],
): { from: StoredSnapshot; to: StoredSnapshot } | null {
  const params = new URLSearchParams(address.split('?', 2)[1] ?? '');
  const find = (name: string) => snapshots.find(({ id }) => id === params.get(name));
  const to = find('to') ?? snapshots.at(-1);
  const from = find('from') ?? snapshots.at(-2);
  return from && to ? { from, to } : null;
}
