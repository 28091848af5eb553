import type { Plugin } from 'vite';

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
      return {
        ...options,
        chunkFileNames: withoutHash(chunkFileNames),
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
