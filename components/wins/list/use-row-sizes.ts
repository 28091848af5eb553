import { useEffect, useState } from 'react';
import type { RowSizes } from './row-layout';

/** Words in the size of the page's text, and the air around them in pixels, which does not grow with it. */
type Height = readonly [rem: number, px: number];

const HEADING: Height = [1.25, 32];
const TAGS: Height = [1.125, 10];
/**
 * Where there is little room the tags stand below the words, and a title takes two lines on a phone, and its day and
 * place too where there is least.
 */
const WIDE = { row: [2.5625, 15], tags: [0, 0] } as const;
const NARROW = { row: [2.5625, 23], tags: TAGS } as const;
const SLIM = { row: [4, 24], tags: TAGS } as const;
const TIGHT = { row: [5.875, 18], tags: TAGS } as const;
const HAS_LITTLE_ROOM = '(width < 56rem)';
const HAS_A_PHONES_ROOM = '(width < 26rem)';
const HAS_LEAST_ROOM = '(width < 22rem)';

/** The sizes for the window as it is, and anew when it or its letters change. */
export function useRowSizes(): RowSizes {
  const [sizes, setSizes] = useState(readSizes);
  useEffect(() => {
    const see = () => {
      const now = readSizes();
      setSizes((before) =>
        before.row === now.row && before.tags === now.tags && before.heading === now.heading ? before : now,
      );
    };
    addEventListener('resize', see);
    // Larger text resizes no window: something one rem wide is watched.
    const ruler = document.createElement('div');
    ruler.className = 'wins-rem';
    document.body.append(ruler);
    const observer = new ResizeObserver(see);
    observer.observe(ruler);
    return () => {
      removeEventListener('resize', see);
      observer.disconnect();
      ruler.remove();
    };
  }, []);
  return sizes;
}

function readSizes(): RowSizes {
  const { row, tags } = sizesHere();
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const measure = ([words, air]: Height) => Math.round(words * rem + air);
  return { row: measure(row), tags: measure(tags), heading: measure(HEADING) };
}

function sizesHere(): { row: Height; tags: Height } {
  if (matchMedia(HAS_LEAST_ROOM).matches) return TIGHT;
  if (matchMedia(HAS_A_PHONES_ROOM).matches) return SLIM;
  return matchMedia(HAS_LITTLE_ROOM).matches ? NARROW : WIDE;
}
