import { readdirSync, readFileSync } from 'node:fs';

interface Declared {
  file: string;
  name: string;
  isExported: boolean;
  body: string;
}

/** A call that writes to a database, to the browser's own store or to a folder. */
const WRITES =
  /\b(?:db|machine|table|drafts|storage\.local|directory|handle|store|cursor)\b[\w.()'[\]<>, ]*\.(?:put|add|update|delete|modify|clear|set|bulkPut|bulkAdd|bulkDelete|remove)\(|\.toCollection\(\)\.modify\(|\.equals\([^\n]*\)\.delete\(\)|downloadFile\(/;

/** Every exported function of `folders` that writes, itself or through another function of theirs, by name. */
export function listWriters(folders: readonly string[]): string[] {
  const all = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => readFunctions(`${folder}/${file}`)),
  );
  const writers = new Set(all.filter(({ body }) => WRITES.test(body)));
  for (let before = -1; before !== writers.size; ) {
    before = writers.size;
    for (const each of all) if ([...writers].some((writer) => calls(each, writer))) writers.add(each);
  }
  return [...new Set([...writers].filter(({ isExported }) => isExported).map(({ name }) => name))].sort();
}

function calls(from: Declared, to: Declared): boolean {
  if (!to.isExported && to.file !== from.file) return false;
  return new RegExp(`(?<![.\\w])${to.name}\\b`).test(from.body);
}

/** The functions at the left margin of a file, as this house writes them. */
function readFunctions(file: string): Declared[] {
  const declared = /^(export )?(?:async )?function (\w+)([\s\S]*?\n\})/gm;
  return [...readFileSync(file, 'utf8').matchAll(declared)].map(([, exported, name = '', body = '']) => ({
    file,
    name,
    isExported: exported !== undefined,
    body,
  }));
}
