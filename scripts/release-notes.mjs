import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './project.mjs';

/** Prints what CHANGELOG.md says of a version, and fails where tag, package.json and changelog are not of one mind. */
const [tag = ''] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
const sections = readFileSync(join(PROJECT, 'CHANGELOG.md'), 'utf8').split(/^## /m).slice(1);
const section = sections.find((text) => text.startsWith(`[${version}] - `));

if (tag !== `v${version}`) fail(`the tag is ${tag || 'missing'}, and package.json says ${version}`);
if (!section) fail(`CHANGELOG.md has no “## [${version}] - ” with a day`);
console.log(section?.slice(section.indexOf('\n')).trim());

/** @param {string} reason */
function fail(reason) {
  console.error(reason);
  process.exit(1);
}
