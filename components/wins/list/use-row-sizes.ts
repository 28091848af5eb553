import { useEffect, useState } from 'react';
import type { RowSizes } from './row-layout';

/**
 * In the size of the page's text; where there is little room the tags stand below the words, and a title takes two lines
 * on a phone and several, as its day and place, where there is least.
 */
const WIDE = { row: 3.5, tags: 0, heading: 3.25 };
const NARROW = { row: 4, tags: 1.75, heading: 3.25 };
const SLIM = { row: 5.5, tags: 1.75, heading: 3.25 };
const TIGHT = { row: 8.5, tags: 1.75, heading: 3.25 };
const HAS_LITTLE_ROOM = '(width < 56rem)';
const HAS_A_PHONES_ROOM = '(width < 26rem)';
const HAS_LEAST_ROOM = '(width < 22rem)';

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
  const { row, tags, heading } = sizesHere();
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return { row: Math.round(row * rem), tags: Math.round(tags * rem), heading: Math.round(heading * rem) };
}

function sizesHere(): RowSizes {
  if (matchMedia(HAS_LEAST_ROOM).matches) return TIGHT;
  if (matchMedia(HAS_A_PHONES_ROOM).matches) return SLIM;
  return matchMedia(HAS_LITTLE_ROOM).matches ? NARROW : WIDE;
}
