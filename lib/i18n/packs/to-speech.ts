import type { Speech } from '../words';

/** A language from its files, one a surface, as `import.meta.glob` gives them: their constants by `surface.constant`. */
export function toSpeech(language: string, files: Readonly<Record<string, object>>): Speech {
  const known = new Map<string, object>();
  for (const [path, constants] of Object.entries(files)) {
    const surface = path.replace(/^.*\/|\.ts$/g, '');
    for (const [name, words] of Object.entries(constants)) known.set(`${surface}.${name}`, words);
  }
  return { language, of: (name) => known.get(name) };
}
