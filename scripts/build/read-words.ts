import { importTypeScript } from '../run-typescript.mjs';

type Files = typeof import('./every-word').everyWord;

let read: Promise<Files> | undefined;

/** The constants of every file of words, by its path; read once for the dozen builds of a package. */
export function readWords(): Promise<Files> {
  read ??= importTypeScript('scripts/build/every-word.ts').then(({ everyWord }) => everyWord);
  return read;
}

/** Those of one file; empty where it is not there. */
export async function wordsOf(language: string, surface: string): Promise<Record<string, unknown>> {
  return (await readWords())[`../../lib/i18n/${language}/${surface}.ts`] ?? {};
}
