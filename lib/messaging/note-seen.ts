import { setHostSite } from '@/lib/db/hosts';
import { noteSighting } from '@/lib/db/sightings';
import { parseAddress } from '@/lib/domain/win/address';
import { toHostOrigin } from '@/lib/permissions/host-pattern';
import { siteAt } from '@/lib/sites/identify';
import type { MessageBody } from './protocol';

/**
 * Keeps what the adapter found on a page that was saved, by site and layout: names, never an address, a title or a
 * value. An enabled host learns here whose pages it serves. Resolves whatever happens: it must not fail a save.
 */
export async function noteSeen({ identity, facts, ...seen }: MessageBody<'saveWin'>['capture']): Promise<void> {
  const { layout, lost = [] } = seen;
  const missing = [...new Set([...seen.missing, ...lost])];
  const url = parseAddress(identity.url);
  const site = url && siteAt(url);
  if (!url || !site) return;
  const found = ['title', ...Object.keys(facts)].filter((name) => !missing.some((absent) => absent === name));
  await noteSighting({ site, layout, found, missing });
  await setHostSite(toHostOrigin(url), site);
}
