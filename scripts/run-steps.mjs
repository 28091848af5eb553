/**
 * @typedef {object} Step
 * @property {string} name
 * @property {(said: string[]) => Promise<boolean>} run whether it passed; `said` gets its last lines
 * @property {string[]} [needs] names of steps without which it makes no sense
 * @property {string} [skip] why it cannot run on this machine
 */
/** @typedef {{ name: string, state: 'ok' | 'failed' | 'skipped', seconds: number, why: string, said: string[] }} Outcome */

/**
 * Runs every step that can run, whatever the others say, and prints a table.
 * @param {Step[]} steps
 * @returns {Promise<boolean>} whether none failed
 */
export async function runSteps(steps) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const step of steps) outcomes.push(await runStep(step, outcomes));
  printFailures(outcomes);
  printTable(outcomes);
  return outcomes.every(({ state }) => state !== 'failed');
}

/**
 * @param {Step} step
 * @param {Outcome[]} before
 * @returns {Promise<Outcome>}
 */
async function runStep({ name, run, needs = [], skip }, before) {
  console.log(`\n━━ ${name}`);
  const lacking = needs.find((need) => before.some((outcome) => outcome.name === need && outcome.state !== 'ok'));
  const why = skip ?? (lacking && `${lacking} did not pass`);
  if (why) {
    console.log(`skipped: ${why}`);
    return { name, state: 'skipped', seconds: 0, why, said: [] };
  }
  const start = performance.now();
  /** @type {string[]} */
  const said = [];
  const state = (await run(said)) ? 'ok' : 'failed';
  const seconds = (performance.now() - start) / 1000;
  console.log(`${state} after ${seconds.toFixed(1)} s`);
  return { name, state, seconds, why: '', said };
}

/** What failed is said once more where one looks first: at the end. @param {Outcome[]} outcomes */
function printFailures(outcomes) {
  for (const { name, said } of outcomes.filter(({ state }) => state === 'failed')) {
    console.log(`\n━━ ${name} failed; its last lines:\n${said.join('\n')}`);
  }
}

/** @param {Outcome[]} outcomes */
function printTable(outcomes) {
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  console.log('\n━━ all steps');
  for (const { name, state, seconds, why } of outcomes) {
    console.log(`${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${state}${why && `: ${why}`}`);
  }
  const count = (/** @type {Outcome['state']} */ state) => outcomes.filter((outcome) => outcome.state === state).length;
  const skipped = count('skipped') > 0 ? `, ${count('skipped')} skipped` : '';
  console.log(`\n${count('ok')} passed, ${count('failed')} failed${skipped}`);
}
