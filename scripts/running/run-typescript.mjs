import { runnerImport } from 'vite';
import { PROJECT } from '../project.mjs';

/**
 * The exports of a TypeScript module of the project, for commands: Node 20 reads no TypeScript.
 * @param {string} path from the project's folder
 * @returns {Promise<any>}
 */
export async function importTypeScript(path) {
  const { module } = await runnerImport(`${PROJECT}/${path}`, {
    configFile: false,
    root: PROJECT,
    logLevel: 'silent',
    resolve: { alias: { '@': PROJECT } },
  });
  return module;
}
