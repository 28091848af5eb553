import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './project.mjs';
import { npmScript } from './running/run-command.mjs';

/** What each store is given, in `.output/packages`, with the digests beside it. Edge takes the very bytes of Chrome. */
const STORES = { chrome: 'chrome', edge: 'chrome', firefox: 'firefox', sources: 'sources' };
const OUTPUT = join(PROJECT, '.output');
const FOLDER = join(OUTPUT, 'packages');

const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
if (!(await npmScript('zip'))) throw new Error('the zips were not made: the message is above.');
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const lines = Object.entries(STORES).map(([store, zip]) => {
  const name = `winnow-${version}-${store}.zip`;
  copyFileSync(join(OUTPUT, `winnow-${version}-${zip}.zip`), join(FOLDER, name));
  const digest = createHash('sha256')
    .update(readFileSync(join(FOLDER, name)))
    .digest('hex');
  return `${digest}  ${name}`;
});
writeFileSync(join(FOLDER, 'SHA256SUMS'), `${lines.join('\n')}\n`);
console.log(`${lines.join('\n')}\nthe packages are in ${FOLDER}`);
