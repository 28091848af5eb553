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
      const bare = code.replace(
        /const result = \(\(\) => \{[\s\S]*?\n\}\)\(\);/,
        'initPlugins();\nconst result = definition.main();',
      );
      if (bare === code) throw new Error('WXT wraps scripts in another way than before');
      return { code: bare, map: null };
    },
  };
}
