import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PROJECT } from './source-tree';

const Names = v.record(v.string(), v.string());
const Package = v.object({ dependencies: Names, devDependencies: Names, scripts: Names, overrides: Names });
const Locked = v.object({
  resolved: v.optional(v.string()),
  integrity: v.optional(v.string()),
  hasInstallScript: v.optional(v.boolean()),
});
const Lock = v.object({ packages: v.record(v.string(), Locked) });

const own = v.parse(Package, JSON.parse(readText('package.json')));
const { packages } = v.parse(Lock, JSON.parse(readText('package-lock.json')));
const installed = Object.entries(packages).filter(([path]) => path !== '');

const MOST_SHIPPED = 20;
const MOST_INSTALLED = 700;

describe('what Winnow is made with', () => {
  it('is little', () => {
    const shipped = Object.keys(own.dependencies);
    console.log(`${shipped.length} packages ship; ${installed.length} are installed to build and test with`);
    expect(shipped.length).toBeLessThanOrEqual(MOST_SHIPPED);
    expect(installed.length).toBeLessThanOrEqual(MOST_INSTALLED);
  });

  it('is pinned to one version each', () => {
    const wanted = { ...own.dependencies, ...own.devDependencies, ...own.overrides };
    expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(readText('.npmrc')).toMatch(/^save-exact=true$/m);
  });

  it('is the very file that was looked at: every package has its digest', () => {
    const unsealed = installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''));
    expect(unsealed.map(([path]) => path)).toEqual([]);
  });

  it('runs no script when it is installed', () => {
    const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(scripted.map(([path]) => path)).toEqual([]);
    expect(readText('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    // What the framework needs to be done is a step of the project's own commands.
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
    expect(hooks.filter((hook) => hook in own.scripts)).toEqual([]);
    expect(own.scripts['prepare:types']).toBe('wxt prepare');
    for (const command of ['scripts/start.mjs', 'scripts/test.mjs'])
      expect(readText(command)).toContain('prepare:types');
  });
});

function readText(path: string): string {
  const file = join(PROJECT, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
