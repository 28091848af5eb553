import type { PullRequestFacts } from '@/lib/domain/win/artifact';
import { textOf } from '../clean';
import { all, attribute, first } from '../dom';
import { readClassicState } from './read-state';
import { parseLink, parsePullRequest } from './url';

export interface Hovercard extends Pick<PullRequestFacts, 'state' | 'draft'> {
  title: string;
  /** `owner/repository`, as the card spells it. */
  repo: string;
  number: number;
}

/** The card that GitHub answers for `/pull/N/hovercard`; null for any other fragment. */
export function readHovercard(fragment: Document | Element): Hovercard | null {
  for (const link of all(fragment, 'a[href*="/pull/"]')) {
    const url = parseLink(attribute(link, 'href'), 'https://github.com');
    const address = url && parsePullRequest(url);
    const title = textOf(first(link, '.markdown-title', 'h4'));
    if (!address || !title) continue;
    const { owner, repo, number } = address;
    return { title, repo: `${owner}/${repo}`, number, ...readClassicState(fragment) };
  }
  return null;
}
