import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT } from './project.mjs';
import { run } from './running/run-command.mjs';
import { importTypeScript } from './running/run-typescript.mjs';

/**
 * End to end in Chromium. `npm run e2e -- wins` runs what is named, and a long run everything; otherwise half of the tests
 * of each file are drawn, others with every seed.
 */

const LEAST_OF_FILE = 2;
const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
const drawnList = join(PROJECT, '.output', 'e2e-drawn.txt');

const named = process.argv.slice(2);
// Its files draw, too, and must draw the same.
process.env.WINNOW_SEED ??= String(Date.now() % 2 ** 32);
console.log(`seed ${process.env.WINNOW_SEED}`);
const isWhole = named.length > 0 || process.env.WINNOW_LONG;
const args = isWhole ? named : ['--test-list', await draw()];
process.exitCode = (await run(process.execPath, [playwright, 'test', ...args])) ? 0 : 1;

/** Writes down what is drawn, one test a line, as Playwright lists them. */
async function draw() {
  const { sampleOf } = await importTypeScript('tests/e2e/seed/sample.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [playwright, 'test', '--list'], { cwd: PROJECT });
  const tests = stdout.split('\n').filter((line) => line.includes('.spec.ts:'));
  // An empty list would be run, and pass.
  if (tests.length === 0) throw new Error(`Playwright lists no tests:\n${stdout}`);
  const fileOf = (/** @type {string} */ line) => line.slice(0, line.indexOf(':'));
  const drawn = [...new Set(tests.map(fileOf))].flatMap((file) => {
    const ofFile = tests.filter((line) => fileOf(line) === file);
    return sampleOf(ofFile, Math.max(LEAST_OF_FILE, Math.ceil(ofFile.length / 2)));
  });
  console.log(`${drawn.length} of ${tests.length} tests are drawn; npm run test:long runs all`);
  await mkdir(join(PROJECT, '.output'), { recursive: true });
  await writeFile(drawnList, drawn.join('\n'));
  return drawnList;
}
