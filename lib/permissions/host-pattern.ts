import { parseAddress } from '@/lib/domain/win/address';

/**
 * What one enabled host is called: `https://git.example.com`, lower case. Chromium grants a port of its own
 * (`https://jira.example.com:8443`); in Firefox a pattern with a port is an error and one without covers every port.
 */
export function toHostOrigin(url: URL, isFirefox = import.meta.env.FIREFOX === true): string {
  return `${url.protocol}//${isFirefox ? url.hostname : url.host}`;
}

/** The browser's name for all pages of `origin`. */
export function toPattern(origin: string): string {
  return `${origin}/*`;
}

/** The one origin that `pattern` covers; null where it covers more, less, or what is not of the web. */
export function originOf(pattern: string): string | null {
  return /^(https?:\/\/[^/*\s]+)\/\*$/.exec(pattern)?.[1] ?? null;
}

/** Whether one of `patterns`, such as the manifest's, covers `origin`. */
export function isCovered(origin: string, patterns: readonly string[]): boolean {
  const url = parseAddress(origin);
  return url !== null && patterns.some((pattern) => covers(pattern, url));
}

function covers(pattern: string, { protocol, host, hostname }: URL): boolean {
  const [, scheme, named = ''] = /^(\*|https?):\/\/([^/]+)\/\*$/.exec(pattern) ?? [];
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  if (named.startsWith('*.')) return hostname === named.slice(2) || hostname.endsWith(named.slice(1));
  return named === hostname || named === host;
}

/** A host as it is shown: `https` goes without saying. */
export function showHost(originOrPattern: string): string {
  return originOrPattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');
}
