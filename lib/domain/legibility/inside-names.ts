import type { Entry } from '@/lib/domain/packet/packet';
import { isEnglish } from './english';
import type { Finding } from './finding';
import type { InsideTerms } from './inside-terms';
import { COMMON_NAMES } from './known-words';
import type { Said } from './told-entries';

/** A capitalised word of no dictionary that comes back so often is the name of something of the inside. */
const RECURS = 3;
const CODE =
  /(?<![\p{L}\p{N}_/.@-])(?:@[a-z\d][\w-]*\w|[a-z]\w*(?:[._]\w+)*_\w+|[a-z]+\.[a-z]+_\w+|[a-z]+(?:[A-Z][a-z\d]+)+|(?:[A-Z][a-z\d]+){2,})(?![\p{L}\p{N}_/-])/gu;
const HYPHENED = /(?<![\p{L}\p{N}_/.@-])[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)+(?:\/[\w-]+)?(?![\p{L}\p{N}_/])/gu;
const TICKET = /(?<![\p{L}\p{N}-])[A-Z][A-Z\d]+-\d+(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])#\d+\b/gu;

/** Names that say nothing outside the team, each with the first win that says it. */
export function insideNames(said: readonly Said[], inside: InsideTerms, isKnown: (term: string) => boolean): Finding[] {
  const found = new Map<string, Finding>();
  const isFine = ({ people }: Entry, term: string) =>
    isKnown(term) || inside.people.has(term) || COMMON_NAMES.has(term) || people.some((label) => label.includes(term));
  for (const each of said) {
    const { entry, field, text } = each;
    for (const term of termsIn(text, inside)) {
      if (!found.has(term) && !isFine(entry, term)) found.set(term, toFinding(each, 'glossary', term));
    }
    if (isOnlyTicket(text)) found.set(`${entry.winId} ${field}`, toFinding(each, field, text.trim()));
  }
  for (const each of recurringNames(said)) {
    const { words } = each;
    if (!found.has(words) && !isKnown(words) && !inside.people.has(words) && !COMMON_NAMES.has(words))
      found.set(words, each);
  }
  return [...found.values()];
}

function toFinding({ entry }: Said, field: Finding['field'], words: string): Finding {
  return { rule: 'inside-name', winId: entry.winId, title: entry.title, field, words };
}

function termsIn(text: string, { names }: InsideTerms): string[] {
  const code = [...text.matchAll(CODE)].map(([term]) => term);
  const hyphened = [...text.matchAll(HYPHENED)].map(([term]) => term).filter((term) => names.has(term));
  return [...code, ...hyphened];
}

/** "Fixed LEND-502": a key and nothing that says what it is about. */
function isOnlyTicket(text: string): boolean {
  if (text.search(TICKET) < 0) return false;
  const words = text.replace(TICKET, ' ').match(/\p{L}{2,}/gu) ?? [];
  return words.length < 3;
}

/** Capitalised words inside sentences that come back in several wins; of English texts, since others capitalise more. */
function recurringNames(said: readonly Said[]): Finding[] {
  const names = new Map<string, { finding: Finding; wins: Set<string> }>();
  const small = new Set(said.flatMap(({ text }) => text.match(SMALL) ?? []));
  for (const each of said) {
    if (each.field === 'title' || !isEnglish(each.text)) continue;
    for (const [word] of each.text.matchAll(CAPITALISED)) {
      const known = names.get(word) ?? { finding: toFinding(each, 'glossary', word), wins: new Set() };
      known.wins.add(each.entry.winId);
      names.set(word, known);
    }
  }
  const recurring = [...names].filter(([word, { wins }]) => wins.size >= RECURS && !small.has(word.toLowerCase()));
  return recurring.map(([, { finding }]) => finding);
}

const SMALL = /(?<![\p{L}\p{N}])\p{Ll}{3,}(?![\p{L}\p{N}])/gu;
/** Not "Repository A" or "Ticket 7": what the redaction says instead of names explains itself. */
const CAPITALISED = /(?<=[\p{Ll}\p{N},;]\s)\p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}-]|\s(?:\p{Lu}{1,2}|\d+)(?!\p{L}))/gu;
