import { browser } from 'wxt/browser';
import { enableHost, forgetHost, listHosts, setHostSite } from '@/lib/db/hosts';
import { speakAsSet } from '@/lib/i18n/worker-language';
import { probeTab } from '@/lib/sites/probe-tab';
import { giveBack, isAllowed } from './ask-for-host';
import { listGrantedOrigins, listManifestHosts } from './granted-hosts';
import { isCovered, originOf, toPattern } from './host-pattern';
import { bringButton, listRegistered, register, unregister } from './page-scripts';
import { bringPageWords } from './page-words';

/**
 * Makes scripts and rows follow the permissions: an update drops registered scripts, and a permission may be given or
 * taken back while no worker runs. `also` are hosts that a wider permission covers and the user has just enabled. Safe
 * at any time; where it rejects, the next call takes up what is left.
 */
export async function reconcileHosts(also: readonly string[] = []): Promise<void> {
  const wanted = [...new Set([...(await listGrantedOrigins()), ...(await listCovered()), ...also])];
  const scripts = compare(wanted, await listRegistered());
  await unregister(scripts.extra);
  await register(scripts.lacking);
  await bringPageWords(await speakAsSet(), [...listManifestHosts(), ...wanted.map(toPattern)]);
  // The rows come last: where the log cannot be read, the button is in place all the same.
  const rows = compare(
    wanted,
    (await listHosts()).map(({ origin }) => origin),
  );
  for (const origin of rows.extra) await forgetHost(origin);
  for (const origin of rows.lacking) await welcome(origin);
}

/** Enables a host for which the browser has nothing to ask, so that it tells the worker of no grant: a wider one covers it. */
export async function enableCovered(pattern: string): Promise<void> {
  const origin = originOf(pattern);
  const isTold = origin === null || isCovered(origin, listManifestHosts());
  if (isTold || (await listGrantedOrigins()).includes(origin)) return;
  await reconcileHosts([origin]);
}

/** Leaves a host: its permission goes back, its button goes. False where the browser refuses. */
export async function leaveHost(origin: string): Promise<boolean> {
  if (!(await giveBack([origin]))) return false;
  if (!(await isAllowed(toPattern(origin)))) return true;
  const forgotten = await forgetHost(origin);
  await reconcileHosts();
  return forgotten.ok;
}

/** Enabled hosts that have no permission of their own any more, but are covered by a wider one. */
async function listCovered(): Promise<string[]> {
  const origins = await listHosts().then(
    (hosts) => hosts.map(({ origin }) => origin),
    () => [],
  );
  const allowed = await Promise.all(origins.map((origin) => isAllowed(toPattern(origin))));
  return origins.filter((_, index) => allowed[index]);
}

/** What `present` lacks of `wanted`, and what it has beyond it. */
function compare(wanted: readonly string[], present: readonly string[]) {
  return {
    lacking: wanted.filter((origin) => !present.includes(origin)),
    extra: present.filter((origin) => !wanted.includes(origin)),
  };
}

/** A host that was enabled just now: its open pages get the button at once, and tell what they are. */
async function welcome(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: toPattern(origin) });
  const ids = tabs.flatMap(({ id }) => id ?? []);
  for (const id of ids) await bringButton(id);
  await enableHost(origin);
  for (const id of ids) {
    const probed = await probeTab(id);
    if (probed?.site) return void (await setHostSite(origin, probed.site));
  }
}
