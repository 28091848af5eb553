import type { PageUrl } from './types';

/** An address without its hash and these parameters, at `path` in place of its own. */
export function withoutParameters(url: PageUrl, names: readonly string[], path = url.pathname): string {
  const { searchParams } = new URL(url.href);
  for (const name of names) searchParams.delete(name);
  return `${url.origin}${path}?${searchParams}`;
}
