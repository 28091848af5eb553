import type { Plugin } from 'vite';

const ID = '\0winnow:define-unlisted-script';

/**
 * WXT takes an unlisted script as a function or as an object, and finds out which in every page. Winnow's are all
 * functions.
 */
export function sayMainOnly(): Plugin {
  return {
    name: 'winnow:say-main-only',
    enforce: 'pre',
    apply: 'build',
    resolveId: (source) => (/\bdefine-unlisted-script$/.test(source) ? ID : null),
    load: (id) => (id === ID ? 'export const defineUnlistedScript = (main) => ({ main });' : null),
  };
}
