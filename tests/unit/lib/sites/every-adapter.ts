import type { SiteAdapter } from '@/lib/sites/types';

/** Every site's whole adapter, found by the folders. */
export const ADAPTERS = Object.values(
  import.meta.glob<SiteAdapter>('@/lib/sites/*/index.ts', { eager: true, import: 'adapter' }),
);

/** The whole look at a page by the site that its address belongs to. */
export function siteOf(address: string): SiteAdapter | undefined {
  return ADAPTERS.find((adapter) => adapter.identify(new URL(address)) !== null);
}
