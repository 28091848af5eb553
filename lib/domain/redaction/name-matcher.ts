import { cleanWords, partsOf, type Token, tokensOf } from './clean-words';
import { isOfEverySentence, isOrdinary } from './ordinary-words';

/** One way to write a name. */
export interface Form<T> {
  form: string;
  /** What it stands for. */
  meaning: T;
  /** A name only where it is written with a capital. */
  capitalised?: boolean;
}

export interface Match<T> {
  start: number;
  end: number;
  meaning: T;
}

interface Node<T> {
  next: Map<string, Node<T>>;
  ends: Form<T> | null;
}

export interface NameMatcher<T> {
  add(form: Form<T>): void;
  /** Every name in `clean`, overlapping ones too; places in `clean`, which `cleanWords` made. */
  find(clean: string): Match<T>[];
}

/** Below this a part of a compound word, as in `acmeClient`, is no name, and an "s" after it makes another word. */
const SHORTEST_PART = 4;

/**
 * Finds whole names in one walk over the words, however many names there are: whatever the case, the width and what
 * stands for a space. Of two forms that are the same words the first one counts.
 */
export function nameMatcher<T>(forms: readonly Form<T>[]): NameMatcher<T> {
  const root: Node<T> = { next: new Map(), ends: null };
  for (const form of forms) plant(root, form);
  return {
    add: (form) => plant(root, form),
    find: (clean) => {
      if (root.next.size === 0) return [];
      const tokens = tokensOf(clean);
      const found: Match<T>[] = [];
      for (let first = 0; first < tokens.length; first++) walk(root, clean, tokens, first, found);
      for (const token of tokens) {
        const parts = partsOf(clean, token);
        for (let first = 0; first < parts.length; first++) {
          const inside: Match<T>[] = [];
          walk(root, clean, parts, first, inside);
          found.push(...inside.filter(({ start, end }) => end - start >= SHORTEST_PART));
        }
      }
      return found;
    },
  };
}

/** Whether a form is looked for at all: a single word of everyday is not. */
export function isNameable(form: string): boolean {
  const tokens = tokensOf(cleanWords(form).text);
  const [only] = tokens;
  return only !== undefined && (tokens.length > 1 || !isOrdinary(only.folded));
}

/** Whether a form is one letter, as "X" or "C++": a name where it is written with a capital. */
export function isLetter(form: string): boolean {
  const [only, ...others] = tokensOf(cleanWords(form).text);
  return only !== undefined && others.length === 0 && /^(?![ai]$)\p{L}$/u.test(only.folded);
}

function plant<T>(root: Node<T>, given: Form<T>): void {
  const tokens = tokensOf(cleanWords(given.form).text);
  const isShort = tokens.length === 1 && tokens[0]?.folded.length === 1;
  if (!isNameable(given.form) && !(given.capitalised && tokens.length > 0 && (!isShort || isLetter(given.form))))
    return;
  const isWord = tokens.length === 1 && isOfEverySentence(tokens[0]?.folded ?? '');
  const form = isWord ? { ...given, capitalised: true } : given;
  let node = root;
  for (const token of tokens) {
    const edge = edgeOf(token);
    const next: Node<T> = node.next.get(edge) ?? { next: new Map(), ends: null };
    node.next.set(edge, next);
    node = next;
  }
  // A form that counts whatever its case is the stronger one.
  if (node.ends === null || (node.ends.capitalised && !form.capitalised)) node.ends = form;
}

function walk<T>(root: Node<T>, clean: string, tokens: readonly Token[], first: number, matches: Match<T>[]): void {
  const start = tokens[first]?.start ?? 0;
  let node = root;
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) return;
    const edge = at === first ? token.folded : edgeOf(token);
    const found = (ends: Form<T> | null | undefined) => {
      if (!ends || (ends.capitalised && !hasCapital(clean, start))) return;
      matches.push({ start, end: closed(clean, start, token.end), meaning: ends.meaning });
    };
    // "Acmes", "Webers Team": more of them, or theirs.
    if (token.folded.length > SHORTEST_PART && edge.endsWith('s')) found(node.next.get(edge.slice(0, -1))?.ends);
    const next = node.next.get(edge);
    if (!next) return;
    node = next;
    found(node.ends);
  }
}

/** With the bracket that a name such as "Ann (QA)" ends with. */
function closed(clean: string, start: number, end: number): number {
  const name = clean.slice(start, end);
  return clean.charAt(end) === ')' && name.lastIndexOf('(') > name.lastIndexOf(')') ? end + 1 : end;
}

function edgeOf({ between, folded }: Token): string {
  return between + folded;
}

function hasCapital(clean: string, start: number): boolean {
  const sign = clean.charAt(start);
  return sign !== sign.toLowerCase();
}
