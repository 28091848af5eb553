/** Every site Winnow knows, one line each: the folder beside this file. The first that recognises an address wins. */
export const SITES = ['github', 'jira', 'gitlab', 'linear'] as const;

export type SiteId = (typeof SITES)[number];

/** The site that is certainly at home on this host; null where any of them may be. */
export function siteOfHost(hostname: string): SiteId | null {
  if (hostname === 'github.com') return 'github';
  return hostname.endsWith('.atlassian.net') ? 'jira' : null;
}

/** The modules of one name that the sites' folders hold, in the order of the registry. */
export function inOrder<T>(modules: Record<string, T>, name: string): T[] {
  return SITES.flatMap((site) => modules[`./${site}/${name}.ts`] ?? []);
}
