import { parseAddress } from '@/lib/domain/win/address';
import { toHostOrigin } from './host-pattern';

/** `wide`: a pattern for many hosts · `scheme`: no page of the web. */
export type TypedHost =
  | { ok: true; origin: string }
  | { ok: false; reason: 'empty' | 'unreadable' | 'wide' | 'scheme' };

const HOST_NAME = /^([a-z\d._-]+|\[[\da-f:.]+\])$/;

/** A host as a person types it, with or without scheme and path; `https` unless `http://` is typed. */
export function readTypedHost(text: string): TypedHost {
  const typed = text.trim();
  if (typed === '') return { ok: false, reason: 'empty' };
  if (typed.includes('*')) return { ok: false, reason: 'wide' };
  const url = parseAddress(/^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (url && url.protocol !== 'https:' && url.protocol !== 'http:') return { ok: false, reason: 'scheme' };
  // Chromium takes a blank inside a host for `%20`.
  if (!url || !HOST_NAME.test(url.hostname)) return { ok: false, reason: 'unreadable' };
  return { ok: true, origin: toHostOrigin(url) };
}
