import { withPlainHost } from '@/lib/domain/win/address';
import { isTranslated } from './is-translated';
import { inOrder } from './registry';
import type { Capture, SiteAdapter, SiteList } from './types';

const adapters = inOrder(import.meta.glob<SiteAdapter>('./*/index.ts', { eager: true, import: 'adapter' }), 'index');

/**
 * The whole adapter for what is at this address, or null where there is nothing to save. `url` has its plain host from
 * then on; what is read says where the browser shows the page in another language.
 */
export function adapterFor(url: URL): SiteAdapter | null {
  const plain = withPlainHost(url);
  const adapter = adapters.find(({ identify }) => identify(plain) !== null);
  return adapter ? { ...adapter, read: (at, page) => asShown(adapter.read(at, page), page) } : null;
}

function asShown(read: Capture | null, page: Document): Capture | null {
  return read && isTranslated(page) ? { ...read, translated: true } : read;
}

/** The site whose product drew `page`, or null; its address and its host's name do not count. */
export function siteThatDrew(page: Document): SiteAdapter | null {
  return adapters.find((adapter) => adapter.recognises(page)) ?? null;
}

/** How the list that is shown at this address is read, and what it is known by; null where there is none. */
export function listFor(url: URL, page: Document): { list: SiteList; address: string } | null {
  const { list, lists } = adapters.find((adapter) => adapter.list && adapter.lists?.findPlace(url, page)) ?? {};
  const address = lists?.addressOf(url);
  return list && address ? { list, address } : null;
}
