import { type RefObject, useEffect, useRef, useState } from 'react';
import { type ListMemory, PAGE } from './list-memory';

interface Shown {
  count: number;
  showMore: () => void;
  /** Put on what stands at the end of the list: more is drawn before the reader gets there. */
  end: RefObject<HTMLDivElement | null>;
}

/** How many of `total` wins are drawn: a page first, and more as the reader comes down. Another address starts anew. */
export function useShown(memory: ListMemory, href: string, total: number): Shown {
  const [shown, setShown] = useState({ href, count: memory.href === href ? memory.shown : PAGE });
  const end = useRef<HTMLDivElement>(null);
  const count = shown.href === href ? shown.count : PAGE;
  const showMore = () => setShown({ href, count: count + PAGE });
  useEffect(() => {
    memory.href = href;
    memory.shown = count;
  }, [memory, href, count]);
  useEffect(() => {
    const last = end.current;
    if (!last || count >= total || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setShown({ href, count: count + PAGE }),
      { rootMargin: '600px' },
    );
    observer.observe(last);
    return () => observer.disconnect();
  }, [href, count, total]);
  return { count, showMore, end };
}
