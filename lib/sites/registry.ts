import { github } from './github';
import type { SiteAdapter } from './types';

/** Every site Winnow knows, the first that recognises an address wins. */
const adapters: readonly SiteAdapter[] = [github];

/** The adapter for what is at this address, or null where there is nothing to save. */
export function adapterFor(url: URL): SiteAdapter | null {
  return adapters.find((adapter) => adapter.identify(url) !== null) ?? null;
}
