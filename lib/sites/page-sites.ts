import type { adapterFor, listFor } from './adapters';
import type { recognisePage } from './recognise';

/** What reads pages: too large to be in every script that the worker puts into one, so that it comes before them, once. */
export interface PageSites {
  adapterFor: typeof adapterFor;
  listFor: typeof listFor;
  recognisePage: typeof recognisePage;
}

declare global {
  /** Where the sites' script leaves it. */
  var winnowSites: PageSites | undefined;
}

/** The files that put `script` into a page, in their order; the page answers with what the last of them says. */
export function withSites<S extends string>(script: S): ['/page-sites.js', S] {
  return ['/page-sites.js', script];
}

/** In a script that came `withSites`; throws in another. */
export function pageSites(): PageSites {
  if (!globalThis.winnowSites) throw new Error('the sites did not come');
  return globalThis.winnowSites;
}
