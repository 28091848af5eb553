import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What sites really served; it belongs to its authors and is never part of the project. */
const SAVED = '../shared/fixtures';
const EXPECTED = `${SAVED}/expected.json`;

export type Expected = Record<string, unknown>;

/** Whether it is on this machine: without it the tests that compare with it are skipped. */
export const isSaved = existsSync(EXPECTED);
const stated: Record<string, { expected: Expected }> = isSaved ? JSON.parse(readFileSync(EXPECTED, 'utf8')) : {};

/** The saved files of these kinds, each with what a reader of it has to find. */
export function savedFiles(...kinds: string[]): { file: string; expected: Expected }[] {
  return Object.entries(stated)
    .filter(([, { expected }]) => kinds.includes(String(expected.kind)))
    .map(([file, { expected }]) => ({ file, expected }));
}

export function savedText(file: string): string {
  return readFileSync(`${SAVED}/${file}`, 'utf8');
}

/** Every file of a folder, whether something is expected of it or not. */
export function savedIn(folder: string): string[] {
  return readdirSync(`${SAVED}/${folder}`).map((name) => `${folder}/${name}`);
}
