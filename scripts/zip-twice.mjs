import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './project.mjs';
import { npmScript } from './running/run-command.mjs';

/** Makes the packages of all stores twice, in two time zones, and compares them: whoever builds one gets the same bytes. */
const FOLDER = join(PROJECT, '.output', 'packages');
const PACKAGES = 4;

const first = await zipAll({ TZ: 'Pacific/Auckland' });
const second = await zipAll({ TZ: 'America/Los_Angeles', LC_ALL: 'C' });
const differing = Object.keys({ ...first, ...second }).filter((name) => first[name] !== second[name]);
for (const [name, digest] of Object.entries(first)) console.log(`${digest}  ${name}`);
console.log(
  `${Object.keys(first).length} packages made twice, ${differing.length} differ${differing.map((name) => `: ${name}`)}`,
);
process.exitCode = differing.length > 0 || Object.keys(first).length < PACKAGES ? 1 : 0;

/**
 * The digest of every package, by name.
 * @param {Record<string, string>} env
 */
async function zipAll(env) {
  rmSync(FOLDER, { recursive: true, force: true });
  if (!(await npmScript('package', env))) throw new Error('the packages were not made: the message is above.');
  const digests = listZips().map((name) => [name, digestOf(readFileSync(join(FOLDER, name)))]);
  return /** @type {Record<string, string>} */ (Object.fromEntries(digests));
}

function listZips() {
  return readdirSync(FOLDER).filter((name) => name.endsWith('.zip'));
}

/** @param {Buffer} bytes */
function digestOf(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
