import { inOrder } from './registry';
import type { Identity } from './types';

type Identify = (url: URL) => Identity | null;

const identifiers = inOrder(import.meta.glob<Identify>('./*/url.ts', { eager: true, import: 'identify' }), 'url');

/** What `adapterFor(url)` would identify, for pages of the extension, which read no page and need no adapter. */
export function identifyKnown(url: URL): Identity | null {
  for (const identify of identifiers) {
    const identity = identify(url);
    if (identity) return identity;
  }
  return null;
}
