/** Every site Winnow knows, one line each: the folder beside this file. The first that recognises an address wins. */
export const SITES = ['github', 'gitlab', 'linear'] as const;

export type SiteId = (typeof SITES)[number];

/** The modules of one name that the sites' folders hold, in the order of the registry. */
export function inOrder<T>(modules: Record<string, T>, name: string): T[] {
  return SITES.flatMap((site) => modules[`./${site}/${name}.ts`] ?? []);
}
