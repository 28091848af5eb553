import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PROJECT } from './project.mjs';
import { npm, npmScript } from './running/run-command.mjs';
import { importTypeScript } from './running/run-typescript.mjs';

/**
 * Makes the two files that addons.mozilla.org is given, and does what its reviewers are asked to do: unpacks the
 * sources into an empty folder, runs the commands of the instructions there, and compares the package.
 */
const INSTRUCTIONS = join(PROJECT, '.github', 'store', 'firefox-build.md');

const { version } = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'));
const [name, sources] = [`winnow-${version}-firefox.zip`, `winnow-${version}-sources.zip`];
if (!(await npmScript('zip:firefox'))) throw new Error('the zips were not made: the message is above.');

const folder = await mkdtemp(join(tmpdir(), 'winnow-sources-'));
try {
  await unpack(join(PROJECT, '.output', sources), folder);
  for (const command of await commandsOf(INSTRUCTIONS)) {
    console.log(`\n━━ ${command}`);
    if (!(await npm(command.split(' ').slice(1), {}, undefined, folder))) throw new Error(`${command} failed`);
  }
  const [given, again] = await Promise.all([PROJECT, folder].map((place) => readPackage(join(place, '.output', name))));
  console.log(`\n${given?.digest}  ${name}\n${again?.digest}  the same, built from ${sources}`);
  if (given?.digest !== again?.digest)
    throw new Error(`another package comes of the sources; see ${differing(given, again)}`);
  console.log('they are the same');
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** The lines of the first block of commands. @param {string} file */
async function commandsOf(file) {
  const [, block = ''] = /^```\n([\s\S]*?)^```$/m.exec(await readFile(file, 'utf8')) ?? [];
  const commands = block.trim().split('\n');
  if (!commands.every((command) => command.startsWith('npm '))) throw new Error(`no npm commands in ${file}`);
  return commands;
}

/** @param {string} zip @param {string} into */
async function unpack(zip, into) {
  const { filesOf } = await importTypeScript('scripts/build/read-zip.ts');
  for (const { name: path, bytes } of filesOf(await readFile(zip))) {
    await mkdir(join(into, dirname(path)), { recursive: true });
    await writeFile(join(into, path), bytes);
  }
}

/** @typedef {{ digest: string, files: Map<string, string> }} Package */

/** A package's digest, and those of the files in it. @param {string} zip @returns {Promise<Package>} */
async function readPackage(zip) {
  const { filesOf } = await importTypeScript('scripts/build/read-zip.ts');
  const bytes = await readFile(zip);
  const files = filesOf(bytes).map((/** @type {{ name: string, bytes: Buffer }} */ file) => [
    file.name,
    digestOf(file.bytes),
  ]);
  return { digest: digestOf(bytes), files: new Map(files) };
}

/** The files that are not the same in both. @param {Package | undefined} given @param {Package | undefined} again */
function differing(given, again) {
  const names = new Set([...(given?.files.keys() ?? []), ...(again?.files.keys() ?? [])]);
  return [...names].filter((file) => given?.files.get(file) !== again?.files.get(file)).join(', ');
}

/** @param {Buffer} bytes */
function digestOf(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
