import type { Plugin } from 'vite';

const POLYFILL = /webextension-polyfill/;
const FRAMEWORK = /[\\/]node_modules[\\/]wxt[\\/]dist[\\/]/;

/**
 * WXT's own code around a content script asks the browser for one id, which needs no polyfill. Without this, that
 * question puts 10 kB into every page. Winnow's own imports of `wxt/browser` get the polyfill as configured.
 */
export function keepPolyfillOutOfPages(): Plugin {
  return {
    name: 'winnow:keep-polyfill-out-of-pages',
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer) {
      if (!importer || !FRAMEWORK.test(importer) || !POLYFILL.test(source)) return null;
      return this.resolve('@wxt-dev/browser', importer, { skipSelf: true });
    },
  };
}
