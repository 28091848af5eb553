/** What a document editor makes something of, and nothing else. */
const KEPT = new Set([
  ...['h1', 'h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li'],
  ...['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['a', 'strong', 'em', 'br'],
]);
const RENAMED: Record<string, string> = { h5: 'h4', h6: 'h4', b: 'strong', i: 'em', dt: 'p', dd: 'p', blockquote: 'p' };
const INLINE = new Set([
  'a',
  'strong',
  'em',
  'br',
  'span',
  'bdi',
  'b',
  'i',
  'time',
  'small',
  'abbr',
  'code',
  'q',
  'wbr',
]);
/**
 * A picture that says in words what it shows becomes those words. Others decorate; controls do nothing in a document;
 * the summary of a row only opens it, and a table's caption is the heading above it.
 */
const DROPPED = new Set([
  ...['svg', 'math', 'img', 'picture', 'canvas', 'video', 'audio', 'object', 'embed', 'iframe', 'summary', 'caption'],
  ...[
    'script',
    'style',
    'template',
    'noscript',
    'button',
    'input',
    'select',
    'textarea',
    'form',
    'link',
    'meta',
    'title',
  ],
]);

/** A piece of a document: words, or a part with its pieces. */
export type CleanNode = string | CleanPart;
export interface CleanPart {
  tag: string;
  /** Of a link, http(s). */
  href?: string;
  /** Of a cell. */
  spans?: { colspan?: string; rowspan?: string; scope?: string };
  children: CleanNode[];
}

/** A drawn document as what a word processor understands: headings, paragraphs, lists, tables, links, emphasis. */
export function toCleanTree(drawn: Element): CleanNode[] {
  return childrenOf(drawn);
}

function childrenOf(parent: Node): CleanNode[] {
  return [...parent.childNodes].flatMap(cleaned);
}

function cleaned(node: Node): CleanNode[] {
  if (node.nodeType === Node.TEXT_NODE) return [(node.textContent ?? '').replace(/\s+/g, ' ')];
  if (!(node instanceof Element)) return [];
  const name = node.localName;
  const picture = node.getAttribute('role') === 'img' ? node.getAttribute('aria-label') : null;
  if (picture) return part(node, 'p', [picture]);
  if (DROPPED.has(name) || node.hasAttribute('hidden') || node.getAttribute('aria-hidden') === 'true') return [];
  if (name === 'dl') return [...node.children].flatMap(toTerms);
  // Where it is pasted, a row's head would stand bold in the middle, and all of it.
  const tag = node.getAttribute('scope') === 'row' ? 'td' : (RENAMED[name] ?? name);
  const children = childrenOf(node);
  if (KEPT.has(tag)) return part(node, tag, children);
  return INLINE.has(name) || hasBlocks(children) ? children : part(node, 'p', children);
}

/** A term and what is said of it on one line; a group of them may stand in a box. */
function toTerms(child: Element): CleanNode[] {
  if (child.localName === 'dt') {
    const told: CleanNode[] = [];
    for (let next = child.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling) {
      told.push(' ', ...childrenOf(next).flatMap(unwrapped));
    }
    return part(child, 'p', [{ tag: 'strong', children: [...childrenOf(child), ':'] }, ...told]);
  }
  return child.localName === 'dd' ? [] : [...child.children].flatMap(toTerms);
}

function unwrapped(node: CleanNode): CleanNode[] {
  return typeof node !== 'string' && node.tag === 'p' ? [...node.children, ' '] : [node];
}

function part(element: Element, tag: string, children: CleanNode[]): CleanNode[] {
  if (tag !== 'br' && tag !== 'td' && tag !== 'th' && isBlank(children)) return [];
  if (tag === 'a') {
    const href = element.getAttribute('href') ?? '';
    return /^https?:\/\//i.test(href) ? [{ tag, href, children }] : children;
  }
  if (tag === 'td' || tag === 'th') return [{ tag, spans: spansOf(element), children }];
  return [{ tag, children }];
}

function spansOf(cell: Element): CleanPart['spans'] {
  const read = (name: string, shape: RegExp) => {
    const value = cell.getAttribute(name) ?? '';
    return shape.test(value) ? { [name]: value } : {};
  };
  return {
    ...read('colspan', /^\d{1,2}$/),
    ...read('rowspan', /^\d{1,3}$/),
    ...read('scope', /^(col|rowgroup|colgroup)$/),
  };
}

/** Whether it stands in a line of text rather than being a block of its own. */
export function isInline(node: CleanNode): boolean {
  return typeof node === 'string' || INLINE.has(node.tag);
}

function hasBlocks(children: readonly CleanNode[]): boolean {
  return children.some((child) => !isInline(child));
}

function isBlank(children: readonly CleanNode[]): boolean {
  return children.every((child) => (typeof child === 'string' ? child.trim() === '' : child.tag === 'br'));
}
