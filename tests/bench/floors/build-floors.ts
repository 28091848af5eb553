import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { SHIPPED_STORES } from '@/lib/db/schema';
import { PROJECT } from '../../../scripts/project.mjs';

const FLOORS = join(PROJECT, 'tests/bench/floors');
const PLAIN_FLOORS = ['empty', 'button'] as const;
const BUILT_FLOORS = ['react-popup', 'dexie-page'] as const;

/** Puts every floor, as an unpacked extension, into a folder of its name under `folder`. */
export async function buildFloors(folder: string): Promise<void> {
  for (const name of PLAIN_FLOORS) await cp(join(FLOORS, name), join(folder, name), { recursive: true });
  for (const name of BUILT_FLOORS) await buildFloor(name, join(folder, name));
}

/** As small as Winnow itself is built: for the same browsers, without what no extension needs. */
async function buildFloor(name: string, outDir: string): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  await build({
    configFile: false,
    root: join(FLOORS, name),
    base: './',
    logLevel: 'silent',
    define: { WINNOW_STORES: JSON.stringify(winnowStores()) },
    build: {
      outDir,
      target: 'chrome130',
      modulePreload: { polyfill: false },
      rollupOptions: { input: join(FLOORS, name, 'popup.html') },
    },
  });
  await mkdir(outDir, { recursive: true });
  await cp(join(FLOORS, name, 'manifest.json'), join(outDir, 'manifest.json'));
}

/** Every table with its indexes as the newest version has them. */
function winnowStores(): Record<string, string> {
  return Object.assign({}, ...SHIPPED_STORES.map(({ stores }) => stores));
}
