/** What tells something by itself or does something: never in a document that leaves. */
const LIVE = 'script, style, link, meta, base, iframe, object, embed, form, button, input, select, textarea, template';
const KEPT = /^(class|id|role|lang|dir|scope|colspan|rowspan|headers|open|datetime|rel|aria-[a-z]+)$/;
const DRAWN =
  /^(viewbox|d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|points|transform|text-anchor|fill|stroke|stroke-[a-z]+|fill-[a-z]+|opacity|focusable|preserveaspectratio|clip-path)$/i;
const REFERRING = ['aria-labelledby', 'aria-describedby', 'headers'];

/**
 * A copy of a drawn document with nothing in it that is not read or needed to draw it: no classes, names or data that
 * `css` does not ask for, ids numbered in their order, links to http(s) and to its own places only.
 */
export function toBareMarkup(drawn: Element, css: string): Element {
  const page = drawn.cloneNode(true);
  if (!(page instanceof Element)) throw new TypeError('not an element');
  for (const element of page.querySelectorAll(LIVE)) element.remove();
  const all = [page, ...page.querySelectorAll('*')];
  const asked = new Set(css.match(/[\w-]+/g) ?? []);
  for (const element of all) stripAttributes(element, asked);
  renumberIds(all);
  return page;
}

function stripAttributes(element: Element, asked: ReadonlySet<string>): void {
  const isDrawing = element.namespaceURI === 'http://www.w3.org/2000/svg';
  for (const { name, value } of [...element.attributes]) {
    const isData = name.startsWith('data-') && asked.has(name);
    const isLink = name === 'href' && !isDrawing && /^(https?:\/\/|#)/i.test(value);
    if (!KEPT.test(name) && !isData && !isLink && !(isDrawing && DRAWN.test(name))) element.removeAttribute(name);
  }
  const classes = [...element.classList].filter((name) => asked.has(name));
  if (classes.length > 0) element.setAttribute('class', classes.join(' '));
  else element.removeAttribute('class');
}

/** Ids that somebody refers to, as `p1`, `p2` …: what made them counts on from one drawing to the next. */
function renumberIds(all: readonly Element[]): void {
  const referred = new Set(all.flatMap(referencesOf));
  const numbered = new Map<string, string>();
  for (const element of all) {
    if (!element.id) continue;
    if (referred.has(element.id)) numbered.set(element.id, `p${numbered.size + 1}`);
    else element.removeAttribute('id');
  }
  for (const element of all) {
    const id = numbered.get(element.id);
    if (id) element.id = id;
    for (const name of REFERRING) {
      const ids = namesIn(element, name).flatMap((each) => numbered.get(each) ?? []);
      if (ids.length > 0) element.setAttribute(name, ids.join(' '));
      else element.removeAttribute(name);
    }
    const target = placeOf(element);
    if (target !== null) setPlace(element, numbered.get(target));
  }
}

function referencesOf(element: Element): string[] {
  const place = placeOf(element);
  return [...REFERRING.flatMap((name) => namesIn(element, name)), ...(place === null ? [] : [place])];
}

function namesIn(element: Element, attribute: string): string[] {
  return (element.getAttribute(attribute) ?? '').split(/\s+/).filter((name) => name !== '');
}

function placeOf(element: Element): string | null {
  const href = element.getAttribute('href');
  return href?.startsWith('#') ? href.slice(1) : null;
}

function setPlace(element: Element, id: string | undefined): void {
  if (id) element.setAttribute('href', `#${id}`);
  else element.removeAttribute('href');
}
