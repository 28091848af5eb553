import { type RefObject, useCallback, useRef } from 'react';
import { useWhenever } from '@/components/ui/use-whenever';
import type { Hits } from './use-hits';

/**
 * Leads from the search field in `place` to the first of `rows`, a selector, once those of what is typed are there: the
 * ones that were found before may be gone in a moment. Whoever types on or goes elsewhere meanwhile is left there.
 */
export function useGoDown(place: RefObject<HTMLElement | null>, rows: string, hits: Hits | null): () => void {
  const wanted = useRef<string | null>(null);
  const found = useRef(hits);
  found.current = hits;
  const look = useCallback(() => {
    const field = searchIn(place);
    if (wanted.current === null || !field) return;
    const isLeft = field.value !== wanted.current || field !== document.activeElement;
    const isFound = (found.current?.filter.text ?? '') === wanted.current;
    const row = isFound && !isLeft ? place.current?.querySelector<HTMLElement>(rows) : null;
    if (row || isLeft || (isFound && found.current?.isWhole)) wanted.current = null;
    row?.focus();
  }, [place, rows]);
  useWhenever(hits, look);
  return useCallback(() => {
    wanted.current = searchIn(place)?.value ?? null;
    look();
  }, [place, look]);
}

function searchIn({ current }: RefObject<HTMLElement | null>): HTMLInputElement | null | undefined {
  return current?.querySelector<HTMLInputElement>('[type="search"]');
}
