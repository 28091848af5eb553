import { browser } from 'wxt/browser';
import { isFirstRun } from './first-run';

/** One tab after the installation, never after an update: the welcome, or the log that is there already. */
export async function openAfterInstall(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const route = (await isFirstRun()) ? '/welcome' : '/';
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${route}` });
}
