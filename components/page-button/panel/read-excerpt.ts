import type { FindAdapter } from '@/lib/sites/read-whole';
import type { Capture } from '@/lib/sites/types';

/** Reads the text that stands at the top of what was saved, as the page shows it now; null where it is not there. */
export type ReadExcerpt = () => string | null;

/** How to read the text of `capture`; undefined for what has none of its own, and where a site's is not known. */
export function excerptReader(
  { identity }: Capture,
  isHere: () => boolean,
  adapterFor: FindAdapter,
): ReadExcerpt | undefined {
  const adapter = adapterFor(new URL(identity.url));
  // The text at the top of its page is not the review's or the comment's.
  if (!adapter?.readExcerpt || identity.type === 'review' || identity.type === 'comment') return undefined;
  return () => {
    try {
      return (isHere() && adapter.readExcerpt?.(new URL(location.href), document)) || null;
    } catch {
      return null;
    }
  };
}
