import type { Token } from './tokens';
import { DECIDING } from './words/deciding';
import { EVIDENCE } from './words/evidence';
import { MULTIPLYING } from './words/multiplying';
import { NAMES } from './words/names';
import { OWNING } from './words/owning';
import { PEOPLE } from './words/people';
import { WRITING } from './words/writing';

/** A word class found at the tokens `from` to `to`, the last not included. */
export interface Mention {
  name: string;
  from: number;
  to: number;
}

interface Entry {
  name: string;
  rest: string[];
}

const PREFIX_MIN = 3;
const exact = new Map<string, Entry[]>();
const prefixes = new Map<string, Entry[]>();

for (const group of [PEOPLE, DECIDING, WRITING, MULTIPLYING, OWNING, EVIDENCE, { name: NAMES }]) {
  for (const [name, list] of Object.entries(group)) for (const entry of list.split(', ')) learn(name, entry.trim());
}

function learn(name: string, entry: string) {
  const words = entry.split(' ').map((word) => word.replace(/'s$/, ''));
  const [first = '', ...rest] = words;
  const into = first.endsWith('*') ? prefixes : exact;
  const key = first.replace('*', '');
  into.set(key, [...(into.get(key) ?? []), { name, rest }]);
}

/** Every word class that the tokens show, in the order in which they begin; one token may be in several. */
export function mentionsIn(tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = [];
  tokens.forEach((token, at) => {
    const longest = new Map<string, number>();
    for (const { name, rest } of entriesAt(token.word)) {
      if (!goesOn(tokens, at + 1, rest)) continue;
      longest.set(name, Math.max(longest.get(name) ?? 0, at + 1 + rest.length));
    }
    for (const [name, to] of longest) mentions.push({ name, from: at, to });
  });
  return mentions;
}

const MOST_REMEMBERED = 5000;
const remembered = new Map<string, Entry[]>();

/** The same words come back with every key that is pressed. */
function entriesAt(word: string): Entry[] {
  const known = remembered.get(word);
  if (known) return known;
  const entries = [...(exact.get(word) ?? [])];
  for (let length = PREFIX_MIN; length <= word.length; length += 1) {
    entries.push(...(prefixes.get(word.slice(0, length)) ?? []));
  }
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, entries);
  return entries;
}

function goesOn(tokens: readonly Token[], from: number, rest: readonly string[]): boolean {
  return rest.every((word, index) => {
    const next = tokens[from + index]?.word;
    return word.endsWith('*') ? next?.startsWith(word.slice(0, -1)) === true : next === word;
  });
}
