import { SITES } from '@/lib/sites/registry';

/** Hosts that many use and that do not come with Winnow, by the site that reads them. */
const SUGGESTED = [
  { site: 'gitlab', origin: 'https://gitlab.com' },
  { site: 'linear', origin: 'https://linear.app' },
];

/** Those that a site of ours reads and that are not enabled yet. */
export function suggestHosts(enabled: readonly string[], sites: readonly string[] = SITES) {
  return SUGGESTED.filter(({ site, origin }) => sites.includes(site) && !enabled.includes(origin));
}
