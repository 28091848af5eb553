import { ADDRESS_LIMIT, HOST_LIMIT, parseAddress } from '@/lib/domain/win/address';
import type { Identity } from './types';

const TRACKING = /^(utm_\w+|gclid|dclid|fbclid|msclkid|mc_cid|mc_eid|igshid|_hsenc|_hsmi|yclid|ref_src)$/i;

/**
 * Any http(s) page by its address, for pages that no site of ours knows; null for everything else, and for one that is
 * too long to be kept.
 */
export function identifyPage(address: string): Identity | null {
  const url = parseAddress(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  const host = url.host.toLowerCase();
  const plain = `${url.protocol}//${host}${url.pathname}`;
  // In a hash with a path there are pages, in any other a place on the page.
  const inside = /^#!?\//.test(url.hash) ? url.hash : '';
  const identity: Identity = {
    type: 'page',
    key: `url:${plain}${withoutTracking(url.search)}${inside}`,
    url: plain,
    host,
  };
  return fitsLog(identity) ? identity : null;
}

/** Piece by piece: what `URLSearchParams` writes anew would be another address than that of a visit without them. */
function withoutTracking(search: string): string {
  const pieces = search.slice(1).split('&');
  const kept = pieces.filter((piece) => !TRACKING.test(piece.split('=', 1)[0] ?? '')).join('&');
  return kept && `?${kept}`;
}

/** Whether a log, and a backup of it, can hold an artifact of this. */
export function fitsLog({ key, url, host }: Identity): boolean {
  // The key holds the query, too, which the plain address leaves out.
  const longest = Math.max(url.length, key.length - 'url:'.length);
  return longest <= ADDRESS_LIMIT && host.length <= HOST_LIMIT;
}
