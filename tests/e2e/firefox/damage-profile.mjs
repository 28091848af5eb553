import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { damageFile } from '../browser/damage-file.mjs';

export const WAYS = /** @type {const} */ (['delete', 'truncate', 'flip', 'zero', 'whole origin']);
/** @typedef {typeof WAYS[number]} Way */

/** Firefox calls a database by a number and the letters of its name, from both ends in turn. */
const LOG = /^\d+wwionn\./;

/**
 * Damages the file of the log, or takes all away that pages of the extension have kept; resolves to what was damaged.
 * @param {string} profile
 * @param {string} uuid of the extension
 * @param {Way} way
 * @param {() => number} random
 */
export async function damageProfile(profile, uuid, way, random) {
  const origin = join(profile, 'storage', 'default', `moz-extension+++${uuid}`);
  if (way === 'whole origin') {
    await rm(origin, { recursive: true });
    return ['all of it'];
  }
  const folder = join(origin, 'idb');
  const names = (await readdir(folder)).filter((name) => LOG.test(name));
  for (const name of names) {
    const path = join(folder, name);
    if (way === 'delete') await rm(path, { recursive: true });
    else if (/\.sqlite(-wal)?$/.test(name)) await damageFile(path, way, random);
  }
  if (names.length === 0) throw new Error('Firefox keeps the log elsewhere');
  return names;
}
