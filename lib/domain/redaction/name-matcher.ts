import { cleanWords, partsOf, type Token, tokensOf } from './clean-words';
import { isOrdinary } from './ordinary-words';

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

/** Below this a part of a compound word, as in `acmeClient`, is no name. */
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

function plant<T>(root: Node<T>, form: Form<T>): void {
  if (!isNameable(form.form)) return;
  let node = root;
  for (const token of tokensOf(cleanWords(form.form).text)) {
    const edge = edgeOf(token);
    const next: Node<T> = node.next.get(edge) ?? { next: new Map(), ends: null };
    node.next.set(edge, next);
    node = next;
  }
  // A form that counts whatever its case is the stronger one.
  if (node.ends === null || (node.ends.capitalised && !form.capitalised)) node.ends = form;
}

function walk<T>(root: Node<T>, clean: string, tokens: readonly Token[], first: number, found: Match<T>[]): void {
  const start = tokens[first]?.start ?? 0;
  let node = root;
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at];
    const next = token && node.next.get(at === first ? token.folded : edgeOf(token));
    if (!next || !token) return;
    node = next;
    if (node.ends && (!node.ends.capitalised || hasCapital(clean, start))) {
      found.push({ start, end: token.end, meaning: node.ends.meaning });
    }
  }
}

function edgeOf({ between, folded }: Token): string {
  return between + folded;
}

function hasCapital(clean: string, start: number): boolean {
  const sign = clean.charAt(start);
  return sign !== sign.toLowerCase();
}
