/** @typedef {import('./run-command.mjs').Said} Said */
/**
 * @typedef {object} Step
 * @property {string} name
 * @property {(said: Said) => Promise<boolean>} run whether it passed
 * @property {string[]} [needs] names of steps before it without which it makes no sense
 * @property {string} [skip] why it cannot run on this machine
 */
/** @typedef {{ name: string, state: 'ok' | 'failed' | 'skipped', seconds: number, why: string, last: string[] }} Outcome */

/**
 * Runs every step that can run, whatever the others say, and prints a table.
 * @param {Step[][][]} stages one after the other; the lanes of a stage at once, the steps of a lane one after the other
 * @returns {Promise<boolean>} whether none failed
 */
export async function runSteps(stages) {
  const start = performance.now();
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const lanes of stages) await Promise.all(lanes.map((lane, index) => runLane(lane, outcomes, index > 0)));
  printFailures(outcomes);
  printTable(outcomes, (performance.now() - start) / 1000);
  return outcomes.every(({ state }) => state !== 'failed');
}

/**
 * @param {Step[]} lane
 * @param {Outcome[]} outcomes
 * @param {boolean} isBeside the first lane is seen as it goes; what a step beside it says is kept together, until its end
 */
async function runLane(lane, outcomes, isBeside) {
  for (const step of lane) {
    /** @type {string[]} */
    const kept = [];
    const show = isBeside ? (/** @type {string} */ text) => void kept.push(text) : write;
    outcomes.push(await runStep(step, outcomes, show));
    write(kept.join(''));
  }
}

/** @param {string} text */
function write(text) {
  process.stdout.write(text);
}

/**
 * @param {Step} step
 * @param {Outcome[]} before
 * @param {Said['show']} show
 * @returns {Promise<Outcome>}
 */
async function runStep({ name, run, needs = [], skip }, before, show) {
  show(`\n━━ ${name}\n`);
  const lacking = needs.find((need) => before.some((outcome) => outcome.name === need && outcome.state !== 'ok'));
  const why = skip ?? (lacking && `${lacking} did not pass`);
  if (why) {
    show(`skipped: ${why}\n`);
    return { name, state: 'skipped', seconds: 0, why, last: [] };
  }
  const start = performance.now();
  /** @type {string[]} */
  const last = [];
  const state = (await run({ last, show })) ? 'ok' : 'failed';
  const seconds = (performance.now() - start) / 1000;
  show(`${name}: ${state} after ${seconds.toFixed(1)} s\n`);
  return { name, state, seconds, why: '', last };
}

/** What failed is said once more where one looks first: at the end. @param {Outcome[]} outcomes */
function printFailures(outcomes) {
  for (const { name, last } of outcomes.filter(({ state }) => state === 'failed')) {
    console.log(`\n━━ ${name} failed; its last lines:\n${last.join('\n')}`);
  }
}

/** @param {Outcome[]} outcomes @param {number} all seconds */
function printTable(outcomes, all) {
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  console.log('\n━━ all steps');
  for (const { name, state, seconds, why } of outcomes) {
    console.log(`${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${state}${why && `: ${why}`}`);
  }
  console.log(`${'together'.padEnd(width)}  ${all.toFixed(1).padStart(6)} s`);
  const count = (/** @type {Outcome['state']} */ state) => outcomes.filter((outcome) => outcome.state === state).length;
  const skipped = count('skipped') > 0 ? `, ${count('skipped')} skipped` : '';
  console.log(`\n${count('ok')} passed, ${count('failed')} failed${skipped}`);
}
