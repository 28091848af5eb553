import type { LoggedWin } from '@/lib/domain/log';

/** Whether every word of `text` occurs somewhere in the win's words or its artifacts', whatever case or accents. */
export function matchesText(logged: LoggedWin, text: string): boolean {
  const words = wordsAsked(text);
  return words.length === 0 || hasWords(foldedOnce(logged), words);
}

/** What is looked for, folded; none asks for everything. */
export function wordsAsked(text: string): string[] {
  return fold(text).split(/\s+/u).filter(Boolean);
}

/** Whether all `words` stand in `folded`, both as `fold` makes them. */
export function hasWords(folded: string, words: readonly string[]): boolean {
  // Asked of a hundred thousand behind each key: by a function made for each, the memory is tidied up in the midst of them.
  for (const word of words) if (!folded.includes(word)) return false;
  return true;
}

/** `text` without case and accents: "Łódź" and "lodz" are the same, and so are the two lower-case sigmas. */
export function fold(text: string): string {
  // Most words of most logs: many times quicker.
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  // Capitals on both sides: some letters are one sign small and two signs large, some only once taken apart. Small
  // before that, since the capital of ß is a sign of its own.
  return text
    .toLowerCase()
    .toUpperCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .toLowerCase()
    .replace(/[łøđς]/g, (letter) => PLAIN[letter] ?? letter);
}

const BEYOND_ASCII = /[\u0080-\uffff]/;
const PLAIN: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ς: 'σ' };

// Folding ten thousand wins takes long enough to be felt behind each key; a reading of the log never changes.
const folded = new WeakMap<LoggedWin, string>();

function foldedOnce(logged: LoggedWin): string {
  const known = folded.get(logged);
  if (known !== undefined) return known;
  const made = searchableText(logged);
  folded.set(logged, made);
  return made;
}

/** All words of a win and of its artifacts, folded. */
export function searchableText(logged: Pick<LoggedWin, 'win' | 'artifacts'>): string {
  return fold(textsOf(logged).filter(Boolean).join('\n'));
}

function textsOf({ win, artifacts }: Pick<LoggedWin, 'win' | 'artifacts'>): string[] {
  return [
    win.title,
    win.did,
    win.why,
    win.plainLine,
    win.decision,
    win.reasoning,
    win.outcome,
    win.leftWithThem,
    win.ownPart,
    win.topic,
    win.learned,
    win.note,
    win.praise,
    win.metric?.label ?? '',
    ...win.tags,
    ...win.people.map(({ label }) => label),
    ...artifacts.flatMap(({ title, url }) => [title, url]),
  ];
}
