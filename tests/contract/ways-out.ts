import { importsOf, type SourceFile } from './source-tree';

/** What hands something of the log over: a file, the clipboard, paper. */
const HANDS_OVER = /\bdownloadFile\(|\bcopy(?:Plain|Rich)\(|\bwindow\.print\(|\bclipboard\.write/;
/** What asks the organisation first. */
const ASKS = /<Exports\b|\buseExports\(/;

/**
 * Files in which something leaves with nothing on the way from a screen that asks whether it may: followed from where it
 * leaves, through whoever imports it, up to the first file that asks. `excused`: files of which somebody said why they
 * need not.
 */
export function unaskedWaysOut(files: readonly SourceFile[], excused: readonly string[]): string[] {
  const users = usersOf(files);
  const asks = new Set(
    files.filter(({ path, text }) => excused.includes(path) || ASKS.test(text)).map(({ path }) => path),
  );
  const leaving = files.filter(({ path, text }) => HANDS_OVER.test(text) && !isMechanism(path)).map(({ path }) => path);
  return leaving.filter((path) => isUnasked(path, users, asks)).sort();
}

function isUnasked(from: string, users: ReadonlyMap<string, string[]>, asks: ReadonlySet<string>): boolean {
  const open = [from];
  const seen = new Set(open);
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (asks.has(path)) continue;
    const above = users.get(path) ?? [];
    // Nobody above it asks any more: a screen, or what no screen uses.
    if (above.length === 0 || above.some(isRoot)) return true;
    open.push(...above.filter((user) => !seen.has(user)));
    for (const user of above) seen.add(user);
  }
  return false;
}

/** They do as they are told; who tells them has to ask. */
function isMechanism(path: string): boolean {
  return path === 'lib/export/download.ts' || path === 'lib/export/clipboard.ts';
}

/** What puts whole screens together, and asks nothing for them. */
function isRoot(path: string): boolean {
  return path.startsWith('entrypoints/') || path.startsWith('components/app/');
}

function usersOf(files: readonly SourceFile[]): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const file of files) {
    for (const imported of importsOf(file)) {
      for (const path of [imported, `${imported}.ts`, `${imported}.tsx`]) {
        users.set(path, [...(users.get(path) ?? []), file.path]);
      }
    }
  }
  return users;
}
