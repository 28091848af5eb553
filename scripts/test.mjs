import { availableParallelism } from 'node:os';
import { findFirefox } from './find-browser.mjs';
import { ensureChromium } from './install-chromium.mjs';
import { installPackages } from './install-packages.mjs';
import { npm, npmScript } from './run-command.mjs';
import { runSteps } from './run-steps.mjs';

if (!(await installPackages())) {
  console.error('npm ci failed: its message is above.\n0 passed, 1 failed');
  process.exit(1);
}
const chromium = await ensureChromium();
const firefox = findFirefox();

const isLong = process.argv.includes('--long');

/** Tests pick their full numbers by WINNOW_LONG and their seeded sample without it. */
const env = {
  ...(isLong ? { WINNOW_LONG: '1' } : {}),
  ...(chromium ? { CHROMIUM: chromium } : {}),
  ...(firefox ? { FIREFOX: firefox.file } : {}),
};

/** @param {string} script */
const script = (script) => (/** @type {string[]} */ said) => npmScript(script, env, said);

const allPassed = await runSteps([
  { name: 'types of the framework', run: script('prepare:types') },
  { name: 'lint', run: script('lint') },
  { name: 'types', run: script('types') },
  { name: 'unit tests', run: unitTests },
  { name: 'build for Chrome', run: script('build') },
  { name: 'build for Firefox', run: script('build:firefox') },
  { name: 'contract tests', run: script('contract'), needs: ['build for Chrome', 'build for Firefox'] },
  { name: 'add-on linter', run: script('lint:firefox'), needs: ['build for Firefox'] },
  {
    name: 'end to end in Chromium',
    run: chromium ? script('e2e') : fail('no Chromium was found, and none could be installed: install chromium'),
    needs: ['build for Chrome'],
  },
  {
    name: 'benchmark, in short',
    run: script('bench:parts'),
    needs: ['build for Chrome'],
    ...(chromium ? {} : { skip: 'no Chromium' }),
  },
  {
    name: 'smoke in Firefox',
    run: script('e2e:firefox'),
    needs: ['build for Firefox'],
    ...(firefox ? {} : { skip: 'no Firefox' }),
  },
  // Last: it builds both anew.
  ...(isLong ? [{ name: 'the same zips twice', run: script('zip:twice') }] : []),
]);
process.exit(allPassed ? 0 : 1);

/**
 * A share for each core, in a process of its own: one worker is given all of its files at once and prepares itself once.
 * Two of Vitest's own workers start anew from file to file, which costs more than the second core brings.
 * @param {string[]} said
 */
async function unitTests(said) {
  const shares = Math.min(availableParallelism(), 4);
  const passed = await Promise.all(
    Array.from({ length: shares }, async (_, index) => {
      /** @type {string[]} */
      const own = [];
      const share = ['--maxWorkers=1', `--shard=${index + 1}/${shares}`];
      const isGreen = await npm(['run', '--silent', 'unit', '--', ...share], env, own);
      if (!isGreen) said.push(...own);
      return isGreen;
    }),
  );
  return passed.every(Boolean);
}

/** @param {string} reason */
function fail(reason) {
  return async (/** @type {string[]} */ said) => {
    said.push(reason);
    return false;
  };
}
