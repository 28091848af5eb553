import type { Plugin } from 'vite';

/**
 * js-yaml makes the tags of YAML 1.1 and what it writes with as it is loaded. Said to be pure, they come only where they
 * are asked for.
 */
export function dropUnusedYaml(): Plugin {
  return {
    name: 'winnow:drop-unused-yaml',
    apply: 'build',
    transform(code, id) {
      if (!/js-yaml[\\/]dist[\\/]js-yaml\.mjs$/.test(id)) return null;
      const made = /^(var \w+ = )(?=new \w+\(|define\w+Tag\(|\w+\.withTags\()/gm;
      return { code: code.replace(made, '$1/* @__PURE__ */ '), map: null };
    },
  };
}
