import type { LoggedWin } from '@/lib/domain/log';
import { parseAddress } from './address';
import type { Artifact } from './artifact';

/** Where a win came from, short: "acme/orchard #12", "acme.atlassian.net PROJ-7", a host; null when it was typed. */
export function sourceOf({ artifacts }: Pick<LoggedWin, 'artifacts'>): string | null {
  const first = artifacts.find(({ deletedAt }) => deletedAt === null);
  return first === undefined ? null : nameArtifact(first);
}

/** The place an artifact points to, as an engineer would write it. */
export function nameArtifact({ key, host, url }: Pick<Artifact, 'key' | 'host' | 'url'>): string {
  const [, place, path, kind, number] =
    /^(?!url:|sel:)\w+:([^/]+)\/(?:orgs\/)?(.+?)\/(?:-\/)?(pull|issues|discussions|merge_requests)\/(\d+)/.exec(key) ??
    [];
  if (place) {
    const where = place === 'github.com' ? path : `${place}/${path}`;
    return `${where} ${kind === 'merge_requests' ? '!' : '#'}${number}`;
  }
  const ticket = /^(?!url:|sel:)\w+:[^#]+\/([A-Z]\w*-\d+)(?:#|$)/.exec(key);
  if (ticket) return `${host} ${ticket[1]}`;
  return host || (parseAddress(url)?.hostname ?? url);
}
