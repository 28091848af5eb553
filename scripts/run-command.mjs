import { spawn } from 'node:child_process';
import { PROJECT } from './project.mjs';

/**
 * Runs a command in the project's folder with its output shown.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to this process's own
 * @returns {Promise<boolean>} whether it ended with exit code 0
 */
export function run(command, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: PROJECT, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', () => done(false));
    child.on('exit', (code) => done(code === 0));
  });
}

/**
 * Runs npm itself: by its own file where npm started us, because `npm` is a `.cmd` on Windows.
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export function npm(args, env = {}) {
  const file = process.env.npm_execpath;
  if (file && /npm-cli\.c?js$/.test(file)) return run(process.execPath, [file, ...args], env);
  return process.platform === 'win32' ? run('cmd', ['/c', 'npm', ...args], env) : run('npm', args, env);
}

/**
 * @param {string} script a name of package.json's `scripts`
 * @param {Record<string, string>} [env]
 */
export function npmScript(script, env = {}) {
  return npm(['run', '--silent', script], env);
}
