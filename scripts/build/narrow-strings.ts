import type { Plugin } from 'vite';

/**
 * A browser keeps a script in memory as it came, in two bytes a sign where a single one, such as "…", is not of Latin-1,
 * or, in a script that is put into a page, not of ASCII. With these signs written by their numbers it is half of that.
 */
export function narrowStrings(): Plugin {
  return {
    name: 'winnow:narrow-strings',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler({ format }, bundle) {
        const wide = format === 'iife' ? /[^\0-\x7f]/g : /[^\0-\xff]/g;
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = file.code.replace(wide, byNumber);
        }
      },
    },
  };
}

/** One half of a pair at a time. */
function byNumber(sign: string): string {
  const number = sign.charCodeAt(0).toString(16);
  return number.length > 2 ? `\\u${number.padStart(4, '0')}` : `\\x${number}`;
}
