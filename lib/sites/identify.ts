import { inOrder, SITES, type SiteId } from './registry';
import type { Identity } from './types';

type Identify = (url: URL) => Identity | null;

const modules = import.meta.glob<Identify>('./*/url.ts', { eager: true, import: 'identify' });
const identifiers = inOrder(modules, 'url');

/** What `adapterFor(url)` would identify, for pages of the extension, which read no page and need no adapter. */
export function identifyKnown(url: URL): Identity | null {
  for (const identify of identifiers) {
    const identity = identify(url);
    if (identity) return identity;
  }
  return null;
}

/** The site whose address `url` is; null where no site of ours knows it. */
export function siteAt(url: URL): SiteId | null {
  return SITES.find((site) => modules[`./${site}/url.ts`]?.(url)) ?? null;
}
