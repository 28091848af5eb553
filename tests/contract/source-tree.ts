import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** From the project's folder, with `/`. */
  path: string;
  text: string;
  lines: number;
}

/** Every file under `folders` whose name ends as one of `endings`. */
export function readSources(folders: readonly string[], endings: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => readSource(join(entry.parentPath, entry.name)));
}

function readSource(file: string): SourceFile {
  const text = readFileSync(file, 'utf8');
  const path = relative(PROJECT, file).split(sep).join('/');
  return { path, text, lines: text.trimEnd().split('\n').length };
}

// Statements start a line here (the formatter sees to it); `import()` may be anywhere.
const STATIC = /^(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** What a file imports: packages by name, the project's own files by their path from its folder. */
export function importsOf({ path, text }: SourceFile): string[] {
  const found = [...text.matchAll(STATIC), ...text.matchAll(DYNAMIC)].flatMap((match) => match[1] ?? match[2] ?? []);
  return found.map((specifier) => {
    if (specifier.startsWith('@/')) return specifier.slice(2);
    return specifier.startsWith('.') ? posix.join(dirname(path), specifier) : specifier;
  });
}
