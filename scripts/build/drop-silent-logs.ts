import type { Plugin } from 'vite';

/**
 * WXT's wrapper of a script has a logger that says nothing in a build, and costs every page 0.4 kB all the same. What
 * is thrown is thrown on.
 */
export function dropSilentLogs(): Plugin {
  return {
    name: 'winnow:drop-silent-logs',
    apply: 'build',
    transform(code) {
      if (!code.includes('The unlisted script "')) return null;
      return { code: code.replace(/\blogger\.error\(.*\);/g, ''), map: null };
    },
  };
}
