import type { PageUrl } from './types';

/** `parse` for one address at a time: one look at a page asks for its address many times, and so does the next one. */
export function oncePerAddress<T>(parse: (url: PageUrl) => T): (url: PageUrl) => T {
  let last: { href: string; parsed: T } | undefined;
  return (url) => {
    if (last?.href !== url.href) last = { href: url.href, parsed: parse(url) };
    return last.parsed;
  };
}
