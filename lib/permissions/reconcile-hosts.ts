import { browser } from 'wxt/browser';
import { enableHost, forgetHost, listHosts, setHostSite } from '@/lib/db/hosts';
import { probeTab } from '@/lib/sites/probe-tab';
import { listGrantedOrigins } from './granted-hosts';
import { toPattern } from './host-pattern';
import { bringButton, listRegistered, register, unregister } from './page-scripts';

/**
 * Makes scripts and rows follow the permissions: an update drops registered scripts, and a permission may be given or
 * taken back while no worker runs. Safe at any time; where it rejects, the next call takes up what is left.
 */
export async function reconcileHosts(): Promise<void> {
  const granted = await listGrantedOrigins();
  const scripts = compare(granted, await listRegistered());
  await unregister(scripts.extra);
  await register(scripts.lacking);
  // The rows come last: where the log cannot be read, the button is in place all the same.
  const rows = compare(
    granted,
    (await listHosts()).map(({ origin }) => origin),
  );
  for (const origin of rows.extra) await forgetHost(origin);
  for (const origin of rows.lacking) await welcome(origin);
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
