import * as v from 'valibot';
import { TITLE_LIMIT } from '@/lib/domain/win';
import { messageSchemas } from '@/lib/messaging/protocol';
import { clean } from '@/lib/sites/clean';
import type { Identity, SiteAdapter } from '@/lib/sites/types';

export const ADAPTERS = Object.values(
  import.meta.glob<SiteAdapter>('@/lib/sites/*/index.ts', { eager: true, import: 'adapter' }),
);

const ID = '00000000-0000-4000-8000-000000000001';
const HARMFUL = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/u;

/** What every site must keep on every page, whatever the page is; the laws it broke, in words. */
export function brokenLaws(address: string, page: Document): string[] {
  return ADAPTERS.flatMap((adapter) => {
    try {
      return lawsOf(adapter, new URL(address), page).map((law) => `${adapter.id}: ${law}`);
    } catch (error) {
      return [`${adapter.id} threw ${error instanceof Error ? error.stack : error}`];
    }
  });
}

/** The whole look at a page by the site that its address belongs to. */
export function siteOf(address: string): SiteAdapter | undefined {
  return ADAPTERS.find((adapter) => adapter.identify(new URL(address)) !== null);
}

function lawsOf(adapter: SiteAdapter, url: URL, page: Document): string[] {
  const identity = adapter.identify(url);
  const offer = adapter.offer(url, page);
  const capture = adapter.read(url, page);
  const places = [adapter.findPlace(url, page), adapter.findListPlace?.(url, page) ?? null];
  const broken: Record<string, boolean> = {
    'recognises answers with something else': typeof adapter.recognises(page) !== 'boolean',
    'a place is no element of the page': places.some((place) => place !== null && place.ownerDocument !== page),
    'an offer has another identity': offer !== null && !isOf(identity, offer.identity),
    'a capture has another identity': capture !== null && !isOf(identity, capture.identity),
    'nothing is read where there is something': identity !== null && capture === null,
    'something is offered where there is nothing': identity === null && (offer !== null || capture !== null),
    ...(capture && {
      'the title is empty': capture.title.trim() === '',
      'the title is not harmless': HARMFUL.test(capture.title) || capture.title !== clean(capture.title),
      'the title is cut inside a character': /[\ud800-\udbff]$/.test(capture.title),
      'the title is too long': capture.title.length > TITLE_LIMIT,
      'a fact is not harmless': HARMFUL.test(Object.values(capture.facts).flat().join(' ')),
      'an unknown is not absent': Object.values(capture.facts).some((fact) => fact === undefined || fact === ''),
      'the worker would refuse it': !v.safeParse(messageSchemas.saveWin, { winId: ID, artifactId: ID, capture })
        .success,
    }),
  };
  return Object.keys(broken).filter((law) => broken[law]);
}

/** What the address says, or a part of it: a review or a comment of the same pull request. */
function isOf(identity: Identity | null, { key, url, host }: Identity): boolean {
  if (!identity || host !== identity.host) return false;
  const isPart = (whole: string, part: string) => part === whole || part.startsWith(`${whole}#`);
  return isPart(identity.key, key) && isPart(identity.url, url);
}
