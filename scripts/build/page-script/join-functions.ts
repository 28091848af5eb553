import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Writes what is called in one place alone there, in the script that every page carries: for each function that was
 * called an engine keeps some 200 bytes beside its code.
 */
export function joinFunctions(script: string): Plugin {
  return {
    name: 'winnow:join-functions',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const file = bundle[script];
        if (file?.type !== 'chunk') return;
        const { code } = await minify(file.code, {
          ecma: 2020,
          compress: { passes: 4, keep_fargs: false, hoist_props: true },
        });
        if (!code) throw new Error(`nothing is left of ${script}`);
        file.code = code;
      },
    },
  };
}
