import { inOrder } from './registry';

type ListAddress = (url: URL) => string | null;

const addresses = inOrder(
  import.meta.glob<ListAddress>('./*/list-address.ts', { eager: true, import: 'listAddress' }),
  'list-address',
);

/** Whether `list` is what a list is known by that a page at `url` may show. */
export function isListAt(list: string, url: URL): boolean {
  return addresses.some((listAddress) => listAddress(url) === list);
}
