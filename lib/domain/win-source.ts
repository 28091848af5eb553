import { parseAddress } from './address';
import type { Artifact } from './artifact';
import type { LoggedWin } from './log';

/** Where a win came from, short: "acme/orchard #12", "acme.atlassian.net PROJ-7", a host; null when it was typed. */
export function sourceOf({ artifacts }: Pick<LoggedWin, 'artifacts'>): string | null {
  const first = artifacts.find(({ deletedAt }) => deletedAt === null);
  return first === undefined ? null : nameArtifact(first);
}

/** The place an artifact points to, as an engineer would write it. */
export function nameArtifact({ key, host, url }: Pick<Artifact, 'key' | 'host' | 'url'>): string {
  const forge = /^(?:gh|gl):([^/]+)\/(?:orgs\/)?(.+?)\/(?:-\/)?(?:pull|issues|discussions|merge_requests)\/(\d+)/.exec(
    key,
  );
  if (forge) return `${forge[1] === 'github.com' ? '' : `${forge[1]}/`}${forge[2]} #${forge[3]}`;
  const ticket = /^jira:(.+)\/([^/]+)$/.exec(key);
  if (ticket) return `${host} ${ticket[2]}`;
  return host || (parseAddress(url)?.hostname ?? url);
}
