import type { Identity, PageUrl } from '../types';

const ADDRESS = /^https?:..[^/]+\/([\w./-]+)\/-\/merge_requests\/([1-9]\d{0,8})(?![\w.]|\/conf)/;

/**
 * The merge request at this address, or null; by the shape of the path, since GitLab lives on any host. The
 * merge-conflict editor is no page of the merge request.
 */
export function identify({ origin, pathname, host }: PageUrl): Identity | null {
  const [url] = ADDRESS.exec(origin + pathname) ?? [];
  return url ? { type: 'merge-request', key: url.replace(/.*?\/\//, 'gl:').toLowerCase(), url, host } : null;
}

/** The parts of its address: the project, with whatever GitLab stands below before it, and the number. */
export function partsOf({ url }: Identity): { path: string; number: string } {
  const [, path = '', number = ''] = ADDRESS.exec(url) ?? [];
  return { path, number };
}
