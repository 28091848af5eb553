import type { TicketFacts } from '@/lib/domain/win/artifact';
import { clean, textOf, unique } from '../clean';
import { all, attribute, closest, rawText } from '../dom';
import type { FactName } from '../types';
import { hook } from './hooks';

/** What one family of pages tells beside status and resolution. */
export interface PageFields {
  facts: TicketFacts;
  isAssignee: boolean;
  isReporter: boolean;
  /** Fields that every ticket's page has and this one has not; an empty field is not missing. */
  missing: FactName[];
}

// Captions and buttons that stand in a field beside its value.
const ASIDE = `${hook('field-heading', '*=')},${hook('assign-to-me', '*=')},.overlay-icon,.icon,button,input,textarea,label,h2,h3`;

/** Names of the fields that were not found. */
export function missingOf(...fields: [name: FactName, found: Element | undefined][]): FactName[] {
  return fields.flatMap(([name, found]) => (found ? [] : [name]));
}

/** A field's value in words, without its caption and its buttons. */
export function readText(field: Element | undefined): string | undefined {
  return field && saidIn(field)[0];
}

/** The names that a field lists; undefined too where it says something that is no name, such as "None". */
export function readNames(field: Element | undefined, item = 'a'): string[] | undefined {
  if (!field) return undefined;
  const names = unique(all(field, item).map(textOf));
  return names.length > 0 || rawText(field).trim() === '' ? names : undefined;
}

/** A person's name, which Jira writes twice; undefined where nobody is named. */
export function readPerson(field: Element | undefined, card: string): string | undefined {
  return field && all(field, card).flatMap(saidIn)[0];
}

/** What the element and those in it say, each for itself, without what stands aside. */
function saidIn(root: Element): string[] {
  const elements = [root, ...all(root, '*')].filter((element) => {
    const aside = closest(element, ASIDE);
    return !aside || aside === root || !Node.prototype.contains.call(root, aside);
  });
  return elements.map((element) => clean(ownText(element))).filter(Boolean);
}

function ownText(element: Element): string {
  const nodes: unknown = Reflect.get(Node.prototype, 'childNodes', element);
  const texts = nodes instanceof NodeList ? [...nodes].filter((node) => node instanceof Text) : [];
  return texts.map(({ data }) => data).join('');
}

/** A number as a page prints it, "8" or "0,5"; undefined where it may be grouped or is none. */
export function toNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** The key of the ticket to which a link leads. */
export function keyOfLink(link: Element | undefined): string | undefined {
  const stated = link && (attribute(link, 'data-issue-key') || /\/browse\/([\w-]+)/.exec(attribute(link, 'href'))?.[1]);
  return /^[A-Z][A-Z0-9_]{0,79}-[1-9]\d{0,9}$/.test(stated ?? '') ? stated : undefined;
}
