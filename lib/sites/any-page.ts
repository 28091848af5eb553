import { ADDRESS_LIMIT, parseAddress } from '@/lib/domain/win/address';
import type { Identity } from './types';

const TRACKING = /^(utm_\w+|gclid|dclid|fbclid|msclkid|mc_cid|mc_eid|igshid|_hsenc|_hsmi|yclid|ref_src)$/i;

/** Any http(s) page by its address, for pages that no site of ours knows; null for everything else, and for one that is too long to be kept. */
export function identifyPage(address: string): Identity | null {
  const url = parseAddress(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  const host = url.host.toLowerCase();
  const plain = `${url.protocol}//${host}${url.pathname}`;
  // In a hash with a path there are pages, in any other a place on the page.
  const inside = /^#!?\//.test(url.hash) ? url.hash : '';
  const whole = plain + url.search + inside;
  return whole.length > ADDRESS_LIMIT ? null : { type: 'page', key: `url:${whole}`, url: plain, host };
}
