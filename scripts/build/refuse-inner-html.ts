import type { Plugin } from 'vite';

/**
 * React assigns `innerHTML` from a variable only for `dangerouslySetInnerHTML`, which Winnow never uses.
 * The shipped policy refuses such an assignment anyway; here it throws, so reviewers and linters need not ask.
 */
export function refuseInnerHtml(): Plugin {
  return {
    name: 'winnow:refuse-inner-html',
    apply: 'build',
    transform(code, id) {
      if (!/react-dom[\\/]cjs[\\/]react-dom-client/.test(id)) return null;
      const refused = "(() => { throw new Error('innerHTML is not used'); })()";
      return { code: code.replace(/\(\w+\.innerHTML = key\)/g, `(${refused})`), map: null };
    },
  };
}
