import type { Host } from '@/lib/domain/host';
import { searchesOf } from '@/lib/sites/searches';

/** A site at one address: where its searches are opened. */
export interface Place {
  site: string;
  /** Origin and context path, without a slash at the end. */
  base: string;
}

export interface Places {
  known: Place[];
  /** Hosts of which no page was seen, so that nobody knows what they are. */
  unseen: string[];
}

/** Where the user may look back: github.com, the hosts they enabled, the Jiras their tickets come from. */
export function toPlaces(hosts: readonly Host[], jiraPlaces: readonly string[]): Places {
  const known: Place[] = [{ site: 'github', base: 'https://github.com' }];
  const add = (place: Place) => {
    if (searchesOf(place.site) && !known.some(({ base }) => base === place.base)) known.push(place);
  };
  for (const { origin, site } of hosts) {
    const below = site === 'jira' ? jiraPlaces.filter((each) => each.split('/')[0] === hostOf(origin)) : [];
    const bases = below.length > 0 ? below.map((each) => origin + each.slice(hostOf(origin).length)) : [origin];
    for (const base of bases) if (site) add({ site, base });
  }
  const enabled = new Set(hosts.map(({ origin }) => hostOf(origin)));
  for (const each of jiraPlaces) {
    if (!enabled.has(each.split('/')[0] ?? '')) add({ site: 'jira', base: `https://${each}` });
  }
  return { known, unseen: hosts.filter(({ site }) => site === null).map(({ origin }) => hostOf(origin)) };
}

/** A place without its protocol, as people say it. */
export function hostOf(base: string): string {
  return base.replace(/^https?:\/\//, '');
}
