import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A module of the project's as one script that leaves its exports behind as `globalThis[name]`. */
export async function bundle(path: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: { write: false, minify: false, lib: { entry: ROOT + path, formats: ['iife'], name } },
  });
  const output = Array.isArray(built) ? built[0] : built;
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${path} was not bundled`);
  // A const of one script is not seen by the next.
  return chunk.code.replace(new RegExp(`^\\s*(var|const|let) ${name}\\s*=`, 'm'), `globalThis.${name} =`);
}
