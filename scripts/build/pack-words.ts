import type { Plugin } from 'vite';
import { importTypeScript } from '../running/run-typescript.mjs';
import { packTexts } from './pack-texts';

type Files = typeof import('./every-word').everyWord;

const TRANSLATION = /[\\/]lib[\\/]i18n[\\/](?!en[\\/])([a-z]{2})[\\/]([\w-]+)\.ts$/;
const PACK = /[\\/]lib[\\/]i18n[\\/]packs[\\/][\w-]+\.ts$/;
/** Read once for the dozen builds of a package. */
let read: Promise<Files> | undefined;

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
      if (!language) return null;
      read ??= importTypeScript('scripts/build/every-word.ts').then(({ everyWord }) => everyWord);
      const files = await read;
      const english = files[`../../lib/i18n/en/${surface}.ts`] ?? {};
      const words = Object.entries(files[`../../lib/i18n/${language}/${surface}.ts`] ?? {});
      const constants = words.map(
        ([name, each]) => `export const ${name} = ${JSON.stringify(packTexts(each, english[name]) ?? each)};`,
      );
      // The built-in ladder's words are those of a document too: they would come twice.
      const given = /^import .* from '\.\.\/documents\//m.test(code) ? [code] : constants;
      const packed = `export const packed = { ${words.map(([name]) => name).join(', ')} };`;
      return { code: [...given, packed].join('\n'), map: null };
    },
  };
}
