import { spawn } from 'node:child_process';
import { PROJECT } from '../project.mjs';

const LINES_KEPT = 80;

/**
 * Where the output of a command goes.
 * @typedef {{ last: string[], show: (text: string) => void }} Said `last`: gets its last lines
 */

/**
 * Runs a command with its output shown.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to this process's own
 * @param {Said} [said] instead of straight to this process's own output
 * @param {string} [cwd] the folder; the project's where none is named
 * @returns {Promise<boolean>} whether it ended with exit code 0
 */
export function run(command, args, env = {}, said = undefined, cwd = PROJECT) {
  return new Promise((done) => {
    const output = said ? 'pipe' : 'inherit';
    const child = spawn(command, args, {
      cwd,
      stdio: ['inherit', output, output],
      env: { ...process.env, ...env },
    });
    if (said) keepLast(said, child);
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0));
  });
}

/** @param {Said} said @param {import('node:child_process').ChildProcess} child */
function keepLast({ last, show }, { stdout, stderr }) {
  for (const stream of [stdout, stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      show(text);
      last.push(...text.split('\n').filter((line) => line.trim() !== ''));
      last.splice(0, last.length - LINES_KEPT);
    });
  }
}

/**
 * Runs npm itself: by its own file where npm started us, because `npm` is a `.cmd` on Windows.
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @param {Said} [said]
 * @param {string} [cwd]
 */
export function npm(args, env = {}, said = undefined, cwd = PROJECT) {
  const file = process.env.npm_execpath;
  if (file && /npm-cli\.c?js$/.test(file)) return run(process.execPath, [file, ...args], env, said, cwd);
  const isWindows = process.platform === 'win32';
  return isWindows ? run('cmd', ['/c', 'npm', ...args], env, said, cwd) : run('npm', args, env, said, cwd);
}

/**
 * @param {string} script a name of package.json's `scripts`
 * @param {Record<string, string>} [env]
 * @param {Said} [said]
 */
export function npmScript(script, env = {}, said = undefined) {
  return npm(['run', '--silent', script], env, said);
}
