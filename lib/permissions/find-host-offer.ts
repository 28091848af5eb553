import { browser } from 'wxt/browser';
import { parseAddress } from '@/lib/domain/win/address';
import { mayCaptureAt } from '@/lib/policy/read-policy';
import { type Probed, probeTab } from '@/lib/sites/probe-tab';
import { isAllowed } from './ask-for-host';
import { listManifestHosts } from './granted-hosts';
import { isCovered, toHostOrigin, toPattern } from './host-pattern';
import { listRegistered } from './page-scripts';

/** A host on which Winnow could show its button, by what its page in front of the user is. */
export interface HostOffer extends Probed {
  site: NonNullable<Probed['site']>;
  origin: string;
  /** As the user knows it, with its port. */
  host: string;
}

/** A wider permission, as the browser's own settings give, enables no host by itself. */
async function isEnabled(origin: string): Promise<boolean> {
  return isCovered(origin, listManifestHosts()) || (await listRegistered()).includes(origin);
}

/** What can be offered for the active tab: null where Winnow is at home already, or knows no such page. Never throws. */
export async function findHostOffer(): Promise<HostOffer | null> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const url = parseAddress(tab?.url ?? '');
    if (tab?.id === undefined || !url || !/^https?:$/.test(url.protocol)) return null;
    const origin = toHostOrigin(url);
    if (!(await mayCaptureAt(origin))) return null;
    if ((await isAllowed(toPattern(origin))) && (await isEnabled(origin))) return null;
    const probed = await probeTab(tab.id);
    return probed?.site ? { ...probed, site: probed.site, origin, host: url.host } : null;
  } catch {
    return null;
  }
}
