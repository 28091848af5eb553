import { all, attribute, rawText } from '@/lib/sites/dom';

/** Numbers from 0 to 1, of a seed. */
export type Random = () => number;

type Mutation = (page: Document, random: Random, foreign: Document) => void;

const MEMBERS = [
  ...['querySelectorAll', 'querySelector', 'getAttribute', 'closest', 'matches', 'children', 'parentElement'],
  ...['parentNode', 'textContent', 'title', 'head', 'body', 'documentElement', 'location', 'URL', 'forms', 'images'],
  ...[
    'getElementById',
    'nextElementSibling',
    'checkVisibility',
    'tagName',
    'className',
    'id',
    'attributes',
    '__proto__',
  ],
];
const POISON = [
  '\u0000\u0001\u001b[31m',
  'grain\ud83d',
  '\udc33\ud800',
  '\u202egnp.exe\u202c',
  '\u2066\u2067\u200f\u061c',
  '\u2028\u2029\u0085',
  ' \n\t\u00a0 ',
  '٤١٢',
  '#999999999999999999',
  '<script>alert(1)</script>',
  'a'.repeat(3000),
  '{"payload":{"__proto__":{"state":"MERGED"}}}',
];
/** A page that doubles a dozen times would only test the memory. */
const MOST_DOUBLED = 60;

export const MUTATIONS: Record<string, Mutation> = {
  drop: (page, random) => anElement(page, random)?.remove(),
  double(page, random) {
    const element = anElement(page, random);
    if (element && inside(element) < MOST_DOUBLED) element.after(element.cloneNode(true));
  },
  move(page, random) {
    const [element, other] = [anElement(page, random), anElement(page, random)];
    // A form of the page may have a field of this name.
    if (element && other && !Node.prototype.contains.call(element, other)) other.append(element);
  },
  text(page, random) {
    const element = aLeaf(page, random);
    if (element) element.textContent = poisoned(rawText(element), random);
  },
  title(page, random) {
    for (const title of all(page, 'title')) title.textContent = poisoned(rawText(title), random);
  },
  'huge title'(page, random) {
    const huge = `${poisoned('grain', random)} `.repeat(1 + 1_000_000 / 6).slice(0, 1_000_000);
    for (const title of all(page, 'title, h1')) if (random() < 0.7) title.textContent = huge;
  },
  'ten thousand labels'(page, random) {
    const leaf = aLeaf(page, random, 'a, .Label, .IssueLabel, [class*="abel"]');
    const many = page.createDocumentFragment();
    for (let count = 0; leaf && count < 10_000; count++) {
      const label = leaf.cloneNode(false);
      label.textContent = `label ${count}`;
      many.append(label);
    }
    leaf?.after(many);
  },
  foreign(page, random, foreign) {
    const stranger = anElement(foreign, random);
    if (stranger) anElement(page, random)?.before(page.importNode(stranger, true));
  },
  'foreign title'(page, random, foreign) {
    const [title] = all(page, 'title');
    if (title && random() < 0.8) title.textContent = rawText(all(foreign, 'title')[0]);
  },
  clobber(page, random) {
    const name = pick(random, ['form', 'img', 'input', 'a']) ?? 'form';
    const clobbering = page.createElement(name);
    clobbering.setAttribute(random() < 0.5 ? 'name' : 'id', pick(random, MEMBERS) ?? 'title');
    anElement(page, random)?.before(clobbering);
  },
  'clobber from within'(page, random) {
    const form = page.createElement('form');
    const element = anElement(page, random);
    element?.replaceWith(form);
    if (element) form.append(element);
    for (const member of MEMBERS) {
      if (random() < 0.3) form.append(page.createElement('input'));
      form.lastElementChild?.setAttribute('name', member);
    }
  },
  'rename attribute'(page, random) {
    const element = anElement(page, random);
    const name = element && pick(random, Element.prototype.getAttributeNames.call(element));
    if (!element || !name) return;
    element.setAttribute(`data-old-${name.replace(/[^a-z-]/gi, '')}`, attribute(element, name));
    element.removeAttribute(name);
  },
  'change attribute'(page, random) {
    const element = anElement(page, random);
    // A page can be parsed with names that no script may set.
    const names = element ? Element.prototype.getAttributeNames.call(element) : [];
    const name = pick(
      random,
      names.filter((each) => /^[a-z][\w:.-]*$/i.test(each)),
    );
    if (element && name) element.setAttribute(name, poisoned(attribute(element, name), random));
  },
};

const NAMES = Object.keys(MUTATIONS);
/** They cost a hundred times what the others do, and happy-dom never ends them. */
const HEAVY = new Set(['huge title', 'ten thousand labels']);

/** Changes `page` by 1 to 12 mutations, the costly ones only where `isPatient`; answers with their names. */
export function mutate(page: Document, random: Random, foreign: Document, isPatient: boolean): string[] {
  const names = Array.from({ length: 1 + Math.floor(random() * 12) }, () => pick(random, NAMES) ?? 'drop');
  const done = names.filter((name) => !HEAVY.has(name) || (isPatient && random() < 0.2));
  for (const name of done) MUTATIONS[name]?.(page, random, foreign);
  return done;
}

export function pick<T>(random: Random, from: readonly T[]): T | undefined {
  return from[Math.floor(random() * from.length)];
}

function anElement(page: Document, random: Random): Element | undefined {
  return pick(random, all(page, 'head > *, body *'));
}

function aLeaf(page: Document, random: Random, selector = '*'): Element | undefined {
  const found = all(page, selector);
  return pick(
    random,
    found.filter(({ childElementCount, tagName }) => childElementCount === 0 && !/^(style|html|body)$/i.test(tagName)),
  );
}

function inside(element: Element): number {
  return all(element, '*').length;
}

function poisoned(own: string, random: Random): string {
  const poison = pick(random, POISON) ?? '';
  const at = Math.floor(random() * (own.length + 1));
  return random() < 0.3 ? poison : own.slice(0, at) + poison + own.slice(at);
}
