/** Words as they are compared: width and marks evened out, what cannot be seen left out, case kept. */
export interface CleanWords {
  text: string;
  /** Where each unit of `text` stands in the original, and where that ends; null: in the same place. */
  at: readonly number[] | null;
}

const PLAIN = /^[\t\n\r\x20-\x7e]*$/;
const ESCAPED = /[!-/:-@[-`{-~]/;
/** Marks, zero-width signs, soft hyphens, signs of direction and tags; fillers that are drawn as nothing. */
const UNSEEN = /[\p{M}\p{Cf}\p{Cc}\u115f\u1160\u3164\uffa0]/gu;

/** Evens `words` out, and remembers where each unit of them came from. */
export function cleanWords(words: string): CleanWords {
  if (PLAIN.test(words) && !words.includes('\\')) return { text: words, at: null };
  let text = '';
  const at: number[] = [];
  let index = 0;
  for (const sign of words) {
    // Markdown's own way to write a sign, as in `mara\_k`.
    const isEscape = sign === '\\' && ESCAPED.test(words.charAt(index + 1));
    const clean = isEscape ? '' : cleanSign(sign);
    for (let unit = 0; unit < clean.length; unit++) at.push(index);
    text += clean;
    index += sign.length;
  }
  at.push(words.length);
  return { text, at };
}

const known = new Map<string, string>();
const MOST_KNOWN = 5000;

function cleanSign(sign: string): string {
  if ((sign >= ' ' && sign <= '~') || sign === '\n' || sign === '\t' || sign === '\r') return sign;
  const before = known.get(sign);
  if (before !== undefined) return before;
  const clean = sign.normalize('NFKD').replace(UNSEEN, '');
  if (known.size < MOST_KNOWN) known.set(sign, clean);
  return clean;
}

/** Scripts that are written without spaces: each sign is a word, so that a name is found in the middle of a line. */
const SPACELESS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const WORD = new RegExp(String.raw`[${SPACELESS}]|(?:(?![${SPACELESS}])[\p{L}\p{N}])+`, 'gu');
const PLAIN_WORD = /[A-Za-z\d]+/g;

export interface Token {
  start: number;
  end: number;
  /** Whatever its case. */
  folded: string;
  /** What stands between it and the one before: `~` for what may stand for a space. */
  between: string;
}

/** The words of `clean`, which `cleanWords` made. */
export function tokensOf(clean: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of clean.matchAll(PLAIN.test(clean) ? PLAIN_WORD : WORD)) {
    const start = match.index;
    const between = tokens.length === 0 ? '' : joint(clean.slice(end, start));
    end = start + match[0].length;
    tokens.push({ start, end, folded: foldCase(match[0]), between });
  }
  return tokens;
}

/** Upper case first: "ß" and "SS", "ſ" and "s" are the same word; and so is one with letters that only look like its own. */
function foldCase(clean: string): string {
  const lower = clean.toUpperCase().toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const bare = lower.normalize('NFKD').replace(UNSEEN, '');
  return [...bare].map((letter) => ALIKE.get(letter) ?? letter).join('');
}

/** Letters of other scripts whose capital or small form is drawn like one of Latin. */
const ALIKE = new Map(
  'аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs ԁd һh ԛq ԝw αa βb εe ζz ηh ιi κk μm νn οo ρp τt υy χx ıi łl øo đd'
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

function joint(between: string): string {
  if (between === ' ') return '~';
  if (between === '') return '';
  const tight = between.replace(/\s+/gu, '');
  return /^[._\-\u2010-\u2015\u2212]*$/u.test(tight) ? '~' : tight;
}

/** The parts of a word that is several: `acmeClient`, `HTTPServer`, `acme2`. Empty for one that is not. */
export function partsOf(clean: string, { start, end }: Token): Token[] {
  const word = clean.slice(start, end);
  if (!/[a-z][A-Z]|[A-Z]{2}[a-z]|\d[A-Za-z]|[A-Za-z]\d/.test(word)) return [];
  return [...word.matchAll(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g)].map((part, index) => ({
    start: start + part.index,
    end: start + part.index + part[0].length,
    folded: part[0].toLowerCase(),
    between: index === 0 ? '' : '~',
  }));
}
