import { browser } from 'wxt/browser';
import { isCovered, originOf } from './host-pattern';

/** The hosts that come with Winnow, as patterns: `https://*.atlassian.net/*`. */
export function listManifestHosts(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** The origins on which the user lets Winnow in, one by one, beyond those that come with it. */
export async function listGrantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = listManifestHosts();
  return origins.flatMap((pattern) => originOf(pattern) ?? []).filter((origin) => !isCovered(origin, own));
}
