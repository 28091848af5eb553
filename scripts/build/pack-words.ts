import type { Plugin } from 'vite';
import { packTexts } from './pack-texts';
import { wordsOf } from './read-words';

const TRANSLATION = /[\\/]lib[\\/]i18n[\\/](?!en[\\/])([a-z]{2})[\\/]([\w-]+)\.ts$/;
/** The built-in ladder's words are those of a document too: packed they would come twice. */
export const SAYS_DOCUMENT = /^import .* from '\.\.\/documents\//m;
const PACK = /[\\/]lib[\\/]i18n[\\/]packs[\\/][\w-]+\.ts$/;

/**
 * Puts each constant of a translation into the package as one text, which `toSpeech` takes apart along the English one;
 * and those of a file into one object, since a module taken whole costs a function for each.
 */
export function packWords(): Plugin {
  return {
    name: 'winnow:pack-words',
    enforce: 'pre',
    apply: 'build',
    async transform(code, id) {
      if (PACK.test(id)) return { code: code.replace('eager: true', "eager: true, import: 'packed'"), map: null };
      const [, language, surface] = TRANSLATION.exec(id) ?? [];
      if (!language || !surface) return null;
      const english = await wordsOf('en', surface);
      const words = Object.entries(await wordsOf(language, surface));
      const constants = words.map(
        ([name, each]) => `export const ${name} = ${JSON.stringify(packTexts(each, english[name]) ?? each)};`,
      );
      const given = SAYS_DOCUMENT.test(code) ? [code] : constants;
      const packed = `export const packed = { ${words.map(([name]) => name).join(', ')} };`;
      return { code: [...given, packed].join('\n'), map: null };
    },
  };
}
