const leaving = new Set<() => void>();

/** Calls `flush` before this page gives up the log; the result stops that. Here, so that a page can ask without the log. */
export function beforeClosing(flush: () => void): () => void {
  leaving.add(flush);
  return () => void leaving.delete(flush);
}

/** Has everybody write now what they still hold. */
export function flushLeaving(): void {
  for (const flush of leaving) flush();
}
