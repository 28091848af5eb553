import { availableParallelism } from 'node:os';
import { findFirefox } from './browsers/find-browser.mjs';
import { ensureChromium } from './browsers/install-chromium.mjs';
import { installPackages } from './running/install-packages.mjs';
import { npm, npmScript } from './running/run-command.mjs';
import { runSteps } from './running/run-steps.mjs';

/** @typedef {import('./running/run-command.mjs').Said} Said */
/** @typedef {import('./running/run-steps.mjs').Step} Step */

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
const script = (script) => (/** @type {Said} */ said) => npmScript(script, env, said);

/** What waits for much of its time, or for one core of two, goes side by side; in a long run, where time is judged, nothing. */
const atOnce = (/** @type {Step[][]} */ ...lanes) => (isLong ? [lanes.flat()] : lanes);

const allPassed = await runSteps([
  atOnce([{ name: 'types of the framework', run: script('prepare:types') }]),
  atOnce(
    [{ name: 'unit tests', run: unitTests }],
    [
      { name: 'lint', run: script('lint') },
      { name: 'types', run: script('types') },
      { name: 'build for Chrome', run: script('build') },
      { name: 'build for Firefox', run: script('build:firefox') },
      { name: 'add-on linter', run: script('lint:firefox'), needs: ['build for Firefox'] },
      { name: 'contract tests', run: script('contract'), needs: ['build for Chrome', 'build for Firefox'] },
    ],
  ),
  atOnce([
    {
      name: 'end to end in Chromium',
      run: chromium ? script('e2e') : fail('no Chromium was found, and none could be installed: install chromium'),
      needs: ['build for Chrome'],
    },
  ]),
  atOnce(
    [
      {
        name: 'benchmark, in short',
        run: script('bench:parts'),
        needs: ['build for Chrome'],
        ...(chromium ? {} : { skip: 'no Chromium' }),
      },
    ],
    [
      {
        name: 'smoke in Firefox',
        run: script('e2e:firefox'),
        needs: ['build for Firefox'],
        ...(firefox ? {} : { skip: 'no Firefox' }),
      },
    ],
  ),
  // Last: it builds both anew.
  ...(isLong ? [atOnce([{ name: 'the same zips twice', run: script('zip:twice') }])] : []),
]);
process.exit(allPassed ? 0 : 1);

/**
 * A share for each core, in a process of its own: one worker is given all of its files at once and prepares itself once.
 * Two of Vitest's own workers start anew from file to file, which costs more than the second core brings.
 * @param {Said} said
 */
async function unitTests(said) {
  const shares = Math.min(availableParallelism(), 4);
  const passed = await Promise.all(
    Array.from({ length: shares }, async (_, index) => {
      /** @type {Said} */
      const own = { ...said, last: [] };
      const share = ['--maxWorkers=1', `--shard=${index + 1}/${shares}`];
      const isGreen = await npm(['run', '--silent', 'unit', '--', ...share], env, own);
      if (!isGreen) said.last.push(...own.last);
      return isGreen;
    }),
  );
  return passed.every(Boolean);
}

/** @param {string} reason */
function fail(reason) {
  return async (/** @type {Said} */ { last }) => {
    last.push(reason);
    return false;
  };
}
