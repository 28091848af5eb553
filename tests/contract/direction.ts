interface Law {
  name: string;
  /** Whose imports it judges. */
  of: RegExp;
  /** What may not be imported; packages by name, own files by path. */
  never: RegExp;
}

const TABLES = 'lib\\/db\\/(database|schema)$';

/** The one-way dependencies. A site never imports another: that law names the site, so it stands apart. */
const LAWS: Law[] = [
  {
    name: 'lib/domain imports itself and valibot',
    of: /^lib\/domain\//,
    never: /^(?!lib\/domain\/|valibot$)/,
  },
  {
    name: 'lib knows nothing of what stands on it',
    of: /^lib\//,
    never: /^(components|entrypoints)\/|^react(-dom)?(\/|$)/,
  },
  { name: 'only lib/db knows Dexie', of: /^(?!lib\/db\/)/, never: /^dexie$/ },
  {
    name: 'sites read pages, not the log',
    of: /^lib\/sites\//,
    never: /^lib\/(db|backup|restore|safety|export|messaging)\//,
  },
  { name: 'components know nothing of entrypoints', of: /^components\//, never: /^entrypoints\// },
  { name: 'components use queries and commands, never tables', of: /^components\//, never: new RegExp(`^${TABLES}`) },
  {
    name: 'the design system stands alone',
    of: /^components\/ui\//,
    never: /^components\/(?!ui\/)/,
  },
  {
    name: 'what runs in a page is light',
    of: /^components\/page-button\//,
    never:
      /^(react|react-dom|dexie|dexie-react-hooks|lucide-react)(\/|$)|^lib\/db\/|^components\/(?!page-button\/|ui\/grains\/grain-shape$)/,
  },
  { name: 'nothing shipped comes from scripts or tests', of: /^/, never: /^(scripts|tests)\// },
];

/** The laws that `path` breaks by importing `imported`, in words. */
export function forbiddenImports(path: string, imported: string): string[] {
  const broken = LAWS.filter(({ of, never }) => of.test(path) && never.test(imported)).map(({ name }) => name);
  const [site, otherSite] = [siteOf(path), siteOf(imported)];
  if (site && otherSite && site !== otherSite) broken.push('a site never imports another');
  return broken.map((law) => `imports ${imported}, but ${law}`);
}

function siteOf(path: string): string | undefined {
  return /^lib\/sites\/([^/]+)\//.exec(path)?.[1];
}
