import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const REACT = /^react(?:\/jsx-runtime)?$/;
const BY_NAME = '\0winnow:by-name:';
/** What libraries take whole would come whole. */
const OTHERS = /[\\/]node_modules[\\/]|^\0/;
const require = createRequire(import.meta.url);

/**
 * React is CommonJS, which a bundler asks for each function where it is called: `(0, react.jsx)(…)`, four thousand times.
 * Asked once, each is a name.
 */
export function importReactByName(): Plugin {
  return {
    name: 'winnow:import-react-by-name',
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer, { kind }) {
      if (!REACT.test(source) || kind !== 'import-statement' || !importer || OTHERS.test(importer)) return null;
      return BY_NAME + source;
    },
    load(id) {
      if (!id.startsWith(BY_NAME)) return null;
      const source = id.slice(BY_NAME.length);
      const names = Object.keys(require(source));
      return [
        `import react from '${source}';`,
        'export default react;',
        ...names.map((name) => `export const ${name} = react.${name};`),
      ].join('\n');
    },
  };
}
