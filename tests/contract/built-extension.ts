import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import * as v from 'valibot';
import { PROJECT } from './source-tree';

export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

const ManifestSchema = v.record(v.string(), v.unknown());

/** The manifest as the browser reads it. */
export function readManifest(build: Build): Record<string, unknown> {
  return v.parse(ManifestSchema, JSON.parse(readOutput(build, 'manifest.json')));
}

/** The text of a built file. */
export function readOutput(build: Build, path: string): string {
  return readBytes(build, path).toString('utf8');
}

export function readBytes(build: Build, path: string): Buffer {
  const file = join(PROJECT, '.output', build, path);
  if (!existsSync(file)) throw new Error(`${build}/${path} is not there: run npm run build and npm run build:firefox`);
  return readFileSync(file);
}

/** Every built file whose name ends so, with `/`. */
export function listOutput(build: Build, ending: string): string[] {
  const folder = join(PROJECT, '.output', build);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(ending));
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Every script that a page runs before anything is clicked: those it names, and what they import statically. */
export function scriptsOfPage(build: Build, page: string): string[] {
  const named = [...readOutput(build, page).matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1] ?? '');
  return scriptsFrom(build, named);
}

/** These scripts and what they import statically. */
export function scriptsFrom(build: Build, entries: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    const imports = readOutput(build, path).matchAll(/\b(?:from|import)\s*["'](\.[^"']+\.js)["']/g);
    for (const match of imports) visit(posix.join(dirname(path), match[1] ?? ''));
  };
  for (const path of entries) visit(path);
  return [...seen];
}

/** Bytes of a built file. */
export function sizeOf(build: Build, path: string): number {
  return Buffer.byteLength(readOutput(build, path));
}
