import { toExcerpt } from '@/lib/domain/win/excerpt';
import type { Identity, SiteAdapter } from '@/lib/sites/types';
import { brokenByCapture } from './capture-laws';
import { ADAPTERS } from './every-adapter';
import { brokenByList, type Change, type Original } from './list-laws';

/** What every site must keep on every page, whatever became of the page; the laws it broke, in words. */
export async function brokenLaws(page: Document, original: Original, change?: Change): Promise<string[]> {
  const broken: string[] = [];
  for (const adapter of ADAPTERS) {
    try {
      const laws = [
        ...lawsOf(adapter, new URL(original.address), page),
        ...(await brokenByList(adapter, page, original, change)),
      ];
      broken.push(...laws.map((law) => `${adapter.id}: ${law}`));
    } catch (error) {
      broken.push(`${adapter.id} threw ${error instanceof Error ? error.stack : error}`);
    }
  }
  return broken;
}

function lawsOf(adapter: SiteAdapter, url: URL, page: Document): string[] {
  const identity = adapter.identify(url);
  const offer = adapter.offer(url, page);
  const capture = adapter.read(url, page);
  const excerpt = adapter.readExcerpt?.(url, page) ?? null;
  const places = [adapter.findPlace(url, page), adapter.lists?.findPlace(url, page) ?? null];
  const broken: Record<string, boolean> = {
    'recognises answers with something else': typeof adapter.recognises(page) !== 'boolean',
    'a place is no element of the page': places.some((place) => place !== null && place.ownerDocument !== page),
    'an offer has another identity': offer !== null && !isOf(identity, offer.identity),
    'a capture has another identity': capture !== null && !isOf(identity, capture.identity),
    'nothing is read where there is something': identity !== null && capture === null,
    'something is offered where there is nothing':
      identity === null && (offer !== null || capture !== null || excerpt !== null),
    'an excerpt is not harmless or too long': excerpt !== null && excerpt !== toExcerpt(excerpt),
  };
  return [...Object.keys(broken).filter((law) => broken[law]), ...(capture ? brokenByCapture(capture) : [])];
}

/** What the address says, or a part of it: a review or a comment of the same pull request. */
function isOf(identity: Identity | null, { key, url, host }: Identity): boolean {
  if (!identity || host !== identity.host) return false;
  const isPart = (whole: string, part: string) => part === whole || part.startsWith(`${whole}#`);
  return isPart(identity.key, key) && isPart(identity.url, url);
}
