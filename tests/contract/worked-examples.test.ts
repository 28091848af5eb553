import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT } from './source-tree';
import { copyTree, putBlock, readExamples } from './worked-examples';

const examples = readExamples(readFileSync(join(PROJECT, 'README.md'), 'utf8'));
const blocks = [...examples.values()].flat();
const TIMEOUT = 180_000;

/** A test that judges an example without being part of it. */
const ALSO = 'tests/unit/lib/ladders/import/import-ladder.test.ts';
const LAWS = ['architecture', 'direction'].map((name) => `tests/contract/${name}.test.ts`);

const folder = mkdtempSync(join(tmpdir(), 'winnow-examples-'));
beforeAll(() => {
  copyTree(folder);
  for (const block of blocks) putBlock(folder, block);
}, TIMEOUT);
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }), TIMEOUT);

describe('the README’s worked examples', () => {
  it('are one each for a site, a ladder’s format, a section and a language', () => {
    console.log(`${examples.size} examples of ${blocks.length} blocks`);
    expect([...examples.keys()]).toEqual([
      'How to add a site',
      'How to add a ladder’s format',
      'How to add a section',
      'How to add a language',
    ]);
  });

  it('are as the type checker wants them', () => expectQuiet('typescript/bin/tsc', ['--noEmit']), TIMEOUT);

  it(
    'are as the linter wants them',
    () => {
      const paths = [...new Set(blocks.map(({ path }) => path))];
      return expectQuiet('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '--vcs-enabled=false', ...paths]);
    },
    TIMEOUT,
  );

  it(
    'do what their tests say, in a house whose laws they keep',
    async () => {
      const own = blocks.flatMap(({ path, isEdit }) => (!isEdit && /\.test\.tsx?$/.test(path) ? path : []));
      expect(own.length).toBeGreaterThan(2);
      await expectQuiet('vitest/vitest.mjs', ['run', ...own, ALSO, ...LAWS]);
    },
    TIMEOUT,
  );
});

/** Runs a package's command in the copy; fails with what it says where it does not end well. */
async function expectQuiet(command: string, args: string[]): Promise<void> {
  const file = join(PROJECT, 'node_modules', command);
  const env = { ...process.env, NODE_OPTIONS: '', VITEST: undefined };
  const said = await promisify(execFile)(process.execPath, [file, ...args], { cwd: folder, env }).then(
    () => '',
    (error: { stdout?: string; stderr?: string }) => `${error.stdout}\n${error.stderr}`,
  );
  expect(said).toBe('');
}
