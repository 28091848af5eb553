import type { PageUrl } from './types';

/*
 * Reading a page that may fight back: `<input name="querySelector">` inside a form, or `<img name="title">` anywhere,
 * replaces that member on the form or on the document. So every member is taken from the prototype, never the node.
 */

/** All elements under `root` that match, in document order. */
export function all(root: Document | Element, selector: string): Element[] {
  return [...prototypeOf(root).querySelectorAll.call(root, selector)];
}

/** The first match of the first selector that has one. */
export function first(root: Document | Element, ...selectors: string[]): Element | undefined {
  for (const selector of selectors) {
    const found = prototypeOf(root).querySelector.call(root, selector);
    if (found) return found;
  }
  return undefined;
}

function prototypeOf(root: Document | Element): ParentNode {
  return root instanceof Document ? Document.prototype : Element.prototype;
}

/** '' where it has none. */
export function attribute(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

/** The element itself or the nearest around it that matches. */
export function closest(element: Element, selector: string): Element | undefined {
  return Element.prototype.closest.call(element, selector) ?? undefined;
}

/** The element around it, or next to it. */
export function neighbour(
  element: Element,
  where: 'parentElement' | 'nextElementSibling' | 'previousElementSibling',
): Element | undefined {
  const found: unknown = Reflect.get(Element.prototype, where, element);
  return found instanceof Element ? found : undefined;
}

/** Everything written inside, hidden parts too, exactly as it stands; '' without an element. */
export function rawText(element: Element | undefined): string {
  const text: unknown = element && Reflect.get(Element.prototype, 'textContent', element);
  return typeof text === 'string' ? text : '';
}

let asked: PageUrl | undefined;

/** The document's own address. */
export function urlOf(page: Document): PageUrl {
  const href = String(Reflect.get(Document.prototype, 'URL', page));
  if (asked?.href !== href) asked = takeApart(href);
  return asked;
}

// As `withPlainHost` of a `URL` does, of which a page would keep 5 kB. All else of a document's address has its one
// spelling already.
function takeApart(href: string): PageUrl {
  const found =
    /^([^/]*:)\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^:/]*?)\.?((?::\d+)?)(?=\/)([^?#]*)((?:\?[^#]+)?)\??((?:#.+)?)#?$/.exec(
      href,
    ) ?? [];
  const { 1: protocol = '', 2: hostname = '', 3: port = '', 4: pathname = '', 5: search = '', 6: hash = '' } = found;
  const host = hostname + port;
  return { href, origin: `${protocol}//${host}`, protocol, host, hostname, pathname, search, hash };
}

/** The document's own title. */
export function titleOf(page: Document): string {
  const title: unknown = Reflect.get(Document.prototype, 'title', page);
  return typeof title === 'string' ? title : '';
}
