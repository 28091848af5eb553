import { parseAddress, withPlainHost } from '@/lib/domain/win/address';
import type { ArtifactType } from '@/lib/domain/win/artifact';

/** Why the page's own site is asked, for whoever reads the call: about one thing, or for a page of a list. */
export type Reason = 'list page' | ArtifactType;

/** `limited`: too many requests, or not now · `refused`: no access · `odd`: too large, or not what was asked for. */
export interface SiteRefusal {
  ok: false;
  reason: 'limited' | 'refused' | 'unreachable' | 'odd';
  /** Seconds, where the site says so. */
  retryAfter?: number;
}

/** `url` is where the answer came from at last. */
export type SiteAnswer = { ok: true; text: string; url: string } | SiteRefusal;

export type SameOriginGet = (
  /** Resolved against the page's origin; another origin is not asked. */
  path: string,
  wanted: { reason: Reason; accept: 'application/json' | 'text/html'; signal?: AbortSignal },
) => Promise<SiteAnswer>;

const LARGEST = 8_000_000;
const PATIENCE = 10_000;

/**
 * Reads an address of the very site the user is on, with the user's session. The only network call of Winnow's: a GET,
 * from Winnow's own script in the page, after a press of the user's. Never throws.
 */
export const getSameOrigin: SameOriginGet = async (path, { reason, accept, signal }) => {
  const plain = parseAddress(location.origin)?.origin;
  if (!URL.canParse(path, plain)) return { ok: false, reason: 'odd' };
  const url = withPlainHost(new URL(path, plain));
  if (url.origin !== plain) return { ok: false, reason: 'odd' };
  try {
    const response = await fetch(location.origin + url.pathname + url.search, {
      method: 'GET',
      mode: 'same-origin',
      credentials: 'same-origin',
      // A list is a page like any other: asked for by a script, a site may answer with a part of it.
      headers: { Accept: accept, ...(reason === 'list page' ? {} : { 'X-Requested-With': 'XMLHttpRequest' }) },
      signal: AbortSignal.any([AbortSignal.timeout(PATIENCE), ...(signal ? [signal] : [])]),
    });
    return await toAnswer(response, accept);
  } catch {
    return { ok: false, reason: 'unreachable' };
  }
};

async function toAnswer(response: Response, accept: string): Promise<SiteAnswer> {
  if (isLimit(response)) return { ok: false, reason: 'limited', retryAfter: secondsOf(response) };
  if (!response.ok) return { ok: false, reason: response.status >= 500 ? 'unreachable' : 'refused' };
  if (!(response.headers.get('content-type') ?? '').startsWith(accept)) return { ok: false, reason: 'odd' };
  const text = await response.text();
  return text.length > LARGEST ? { ok: false, reason: 'odd' } : { ok: true, text, url: response.url };
}

// GitHub says 403 with no requests left where others say 429.
function isLimit({ status, headers }: Response): boolean {
  return (
    status === 429 || (status === 403 && (headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after')))
  );
}

/** `Retry-After` in seconds; undefined where it is a date or missing. */
function secondsOf({ headers }: Response): number | undefined {
  const seconds = Number.parseInt(headers.get('retry-after') ?? '', 10);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}
