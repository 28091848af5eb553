import type { Plugin } from 'vite';

const FIRST_SCREEN = /[\\/]entrypoints[\\/]popup[\\/](?:index\.html|main\.tsx)$/;

/**
 * One script and one sheet of styles for all that the popup's first screen shares with other pages. Left to itself the
 * bundler makes a file of each set of modules that the same pages share, and a popup waits for twenty of them.
 */
export function gatherFirstScreen(): Plugin {
  const needed = new Set<string>();
  return {
    name: 'winnow:gather-first-screen',
    apply: 'build',
    buildEnd() {
      needed.clear();
      const waiting = [...this.getModuleIds()].filter((id) => FIRST_SCREEN.test(id));
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (needed.has(id)) continue;
        needed.add(id);
        waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    },
    outputOptions(options) {
      if (options.format !== 'es' || options.codeSplitting === false) return null;
      const name = (id: string) => (needed.has(id) ? 'first-screen' : null);
      return { ...options, codeSplitting: { groups: [{ name, minShareCount: 2 }] } };
    },
  };
}
