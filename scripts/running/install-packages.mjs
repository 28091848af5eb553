import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../project.mjs';
import { npm } from './run-command.mjs';

const lockFile = join(PROJECT, 'package-lock.json');
/** npm writes it last, so it is there only after a whole installation. */
const installedLock = join(PROJECT, 'node_modules', '.package-lock.json');

/** Installs the packages of the lock file where they are missing or older than it. */
export async function installPackages() {
  if (existsSync(installedLock) && statSync(installedLock).mtimeMs >= statSync(lockFile).mtimeMs) return true;
  console.log('Installing packages (npm ci)…');
  return npm(['ci', '--loglevel', 'error']);
}
