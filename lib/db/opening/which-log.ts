/** The part of an address that says which log its page works on. */
type Place = Pick<Location, 'pathname' | 'search'>;

/**
 * Whether a page shows the made-up log: `options.html?demo=…`, said by the address and kept nowhere, so that worker,
 * popup and page button never do.
 */
export function isDemoAddress({ pathname, search }: Place): boolean {
  return pathname === '/options.html' && new URLSearchParams(search).has('demo');
}

/** As `isDemoAddress` has it of this page: it stays with one log for as long as it lives. */
export const isDemo = 'location' in globalThis && isDemoAddress(location);

export const OWN_LOG = 'winnow';
export const DEMO_LOG = 'winnow-demo';
