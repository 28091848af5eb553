import { parsePullRequest, toIdentity } from './github/url';
import type { Identity } from './types';

/** What `adapterFor(url)` would identify, for pages of the extension, which read no page and need no adapter. */
export function identifyKnown(url: URL): Identity | null {
  const pullRequest = parsePullRequest(url);
  return pullRequest && toIdentity(pullRequest);
}
