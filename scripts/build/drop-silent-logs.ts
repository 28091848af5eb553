import type { Plugin } from 'vite';

/**
 * WXT's wrapper of a script has a logger that says nothing in a build, and hands on what is thrown and what is returned.
 * Without it that costs a page half a kilobyte less.
 */
export function dropSilentLogs(): Plugin {
  return {
    name: 'winnow:drop-silent-logs',
    apply: 'build',
    transform(code) {
      if (!code.includes('The unlisted script "')) return null;
      const wrapper = /const result = \(\(\) => \{[\s\S]*?\n\}\)\(\);/;
      return { code: code.replace(wrapper, 'initPlugins();\nconst result = definition.main();'), map: null };
    },
  };
}
