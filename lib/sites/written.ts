import { toExcerpt } from '@/lib/domain/win/excerpt';
import { closest } from './dom';

const MOST = 40_000;
/** What stands in a text, or over it, and is none of its words. */
const ASIDE =
  'script,style,template,svg,button,input,select,textarea,clipboard-copy,[role=button],[hidden],.sr-only,.overlay-icon,[data-testid*=field-heading],[data-testid$=".label"]';
const LINE = 'p,div,h1,h2,h3,h4,h5,h6,ul,ol,li,dl,dd,dt,pre,blockquote,table,tr,hr,br,details,summary,section';
/** Between these an author leaves a line, but for those of a list. */
const PARAGRAPH = 'p,h1,h2,h3,h4,h5,h6,ul,ol,pre,blockquote,table';
/** What a site writes where the author wrote nothing. */
const NOTHING =
  /^(?:no description(?: provided)?|none|(?:click to )?add (?:a )?description|edit description|keine?|beschreibung (?:hinzufügen|bearbeiten)|(?:ninguna?|(?:añadir|agregar|editar) (?:una )?descripción))[\s.…]*$/i;

/** What an author wrote, of an element that shows it or of the field that it is typed into; null for nothing. */
export function excerptOf(shown: Element | undefined): string | null {
  if (!shown) return null;
  const excerpt = toExcerpt(shown instanceof HTMLTextAreaElement ? typedIn(shown) : linesOf(shown));
  return excerpt && !NOTHING.test(excerpt) ? excerpt : null;
}

/** Without comments, which no reader of the page sees: they may be boilerplate, or speak to a machine. */
function typedIn(field: HTMLTextAreaElement): string {
  const value: unknown = Reflect.get(HTMLTextAreaElement.prototype, 'value', field);
  return String(value)
    .slice(0, MOST)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '');
}

/** The text with the lines that the page shows, whatever its markup writes between them; as deep as a page may go. */
function linesOf(root: Element): string {
  const waiting: (Node | string)[] = [root];
  let text = '';
  for (let looks = 0; waiting.length > 0 && text.length < MOST && looks < MOST; looks++) {
    const next = waiting.pop();
    if (typeof next === 'string') text += isNewLine(text) && next === '\n' ? '' : next;
    else if (next instanceof Text) text += wordsOf(next, isNewLine(text));
    else if (next instanceof Element && (next === root || !matches(next, ASIDE))) open(next, waiting);
  }
  return text;
}

function open(element: Element, waiting: (Node | string)[]): void {
  if (matches(element, PARAGRAPH) && !closest(element, 'li')) waiting.push('\n\n');
  else if (matches(element, LINE)) waiting.push('\n');
  else if (matches(element, 'td,th')) waiting.push(' ');
  const inside: unknown = Reflect.get(Node.prototype, 'childNodes', element);
  const nodes = inside instanceof NodeList ? [...inside] : [];
  for (const node of nodes.reverse()) waiting.push(node);
  if (matches(element, 'li')) waiting.push('- ');
  if (matches(element, LINE)) waiting.push('\n');
}

/** Where a line is not begun yet, but for the mark of a list. */
function isNewLine(text: string): boolean {
  return text === '' || text.endsWith('\n') || text.endsWith('\n- ') || text === '- ';
}

function wordsOf(node: Text, isFirst: boolean): string {
  const { data } = node;
  const parent: unknown = Reflect.get(Node.prototype, 'parentElement', node);
  if (parent instanceof Element && closest(parent, 'pre')) return data;
  const words = data.replace(/\s+/g, ' ');
  return isFirst ? words.trimStart() : words;
}

function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}
