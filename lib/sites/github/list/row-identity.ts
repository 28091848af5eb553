import type { Identity } from '../../types';
import { parsePullRequest, toIdentity } from '../url';

const ISSUE = /^\/([\w-]{1,100})\/([\w.-]{1,100})\/issues\/([1-9]\d{0,8})\/?$/;

/** What a row's link leads to, on the list's own host; null for anything but a pull request or an issue. */
export function identifyRow(link: URL, host: string): Identity | null {
  if (link.host !== host) return null;
  const pull = parsePullRequest(link);
  return pull ? toIdentity(pull) : identifyIssue(link);
}

function identifyIssue({ protocol, host, pathname }: URL): Identity | null {
  const [, owner, repo, digits] = ISSUE.exec(pathname) ?? [];
  if (!owner || !repo || !digits || !/^https?:$/.test(protocol)) return null;
  const where = host.toLowerCase();
  const path = `${owner}/${repo}/issues/${digits}`;
  return { type: 'issue', key: `gh:${where}/${path}`.toLowerCase(), url: `${protocol}//${where}/${path}`, host: where };
}
