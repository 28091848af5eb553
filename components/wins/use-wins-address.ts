import { useHashLocation } from 'wouter/use-hash-location';

/** The address after the `#`, with its query. */
export function useWinsAddress(): string {
  const [address] = useHashLocation();
  return address;
}

/** Opens `href`, `#` included. The router's own `navigate` would move the query out of the hash. */
export function openAddress(href: string, { replace = false } = {}): void {
  const oldURL = location.href;
  if (replace) history.replaceState(null, '', href);
  else history.pushState(null, '', href);
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: location.href }));
}
