import type { Plugin } from 'vite';

/** A file of words in another language than English. */
const TRANSLATED = /[\\/]lib[\\/]i18n[\\/](?!en[\\/])([a-z]{2})[\\/][\w-]+\.ts$/;

/**
 * A web site's files have a hash in their names so that none is taken for an older one. A package is installed whole, and
 * a name stands in it twice, beside every place that loads the file; a hash cannot be packed.
 */
export function namePlainly(): Plugin {
  return {
    name: 'winnow:name-plainly',
    apply: 'build',
    outputOptions(options) {
      const { chunkFileNames, entryFileNames, assetFileNames } = options;
      const chunkName = withoutHash(chunkFileNames);
      return {
        ...options,
        chunkFileNames: (chunk) => {
          const name = typeof chunkName === 'function' ? chunkName(chunk) : (chunkName ?? '[name].js');
          const language = languageOf(chunk.moduleIds);
          return language ? name.replace('[name]', `worker-${language}`) : name;
        },
        entryFileNames: withoutHash(entryFileNames),
        assetFileNames: withoutHash(assetFileNames),
      };
    },
  };
}

type Names<File> = string | ((file: File) => string) | undefined;

function withoutHash<File>(names: Names<File>): Names<File> {
  if (typeof names === 'function') return (file) => plain(names(file));
  return names && plain(names);
}

function plain(name: string): string {
  return name.replace('-[hash]', '');
}

/** The words that the worker shares with the pages: none of their files stands for the others, and the last would name them. */
function languageOf(ids: readonly string[]): string | null {
  const [language = null, ...others] = new Set(ids.map((id) => TRANSLATED.exec(id)?.[1] ?? null));
  return others.length === 0 ? language : null;
}
