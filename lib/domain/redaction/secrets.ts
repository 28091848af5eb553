/** Things that open doors, by their makers' own shapes. */
const KNOWN = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /\b(?:AKIA|ASIA|AROA|AIDA)[A-Z\d]{12,}\b/g,
  /\b(?:gh[pousr]_\w{16,}|github_pat_\w{16,}|glpat-[\w-]{16,}|gl(?:dt|rt|ptt|soat)-[\w-]{16,})/g,
  /\bxox[abeoprs]-[\w-]{8,}/g,
  /\b(?:sk|pk|rk)[-_](?:live|test|proj|ant)?[-_]?[\w-]{16,}/g,
  /\b(?:AIza[\w-]{30,}|ya29\.[\w-]{20,}|npm_\w{30,}|pypi-[\w-]{30,}|dop_v1_\w{30,}|SG\.[\w-]{16,}\.[\w-]{16,}|ATATT[\w=-]{20,})/g,
  /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?/g,
  /\b(?:Bearer|Basic)\s+[\w.~+/-]{12,}=*/g,
];

/** Without one of these none of them is there: most words have none, and are looked at once. */
const SIGN =
  /PRIVATE KEY|A(?:KIA|SIA|ROA|IDA)|gh[pousr]_|github_pat_|gl(?:pat|dt|rt|ptt|soat)-|xox|[spr]k[-_]|AIza|ya29|npm_|pypi-|dop_v1_|SG\.|ATATT|eyJ|Bearer|Basic/;
const GIVEN_SIGN = /pass|pwd|secret|token|credential|key/i;

/** What follows such a word and a sign, quotes and all. */
const GIVEN =
  /\b(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|credentials?|api[ _-]?key|access[ _-]?key|private[ _-]?key|auth[ _-]?key|client[ _-]?secret)s?\b["']?\s*(?:[:=]+>?|\bis\b|\bwas\b)\s*(["']?)([^\s"',;]{4,})\1/gi;

const LONG = /[A-Za-z\d+_=-]{24,}/g;
/** A run of hexadecimal digits is one of these, too. */
const LONG_SIGN = /[A-Za-z\d+_=-]{24}/;
const HEX = /\b(?:[a-f\d]{32}|[a-f\d]{41,})\b/gi;

/** Whether something opens a door by its maker's own shape; a document's long id in its address does not. */
export function holdsKnownSecret(clean: string): boolean {
  return KNOWN.some((shape) => clean.search(shape) >= 0);
}

/** As `pwd=1234`. */
const SHORTEST = 8;

/** Where secrets stand in `clean`, by start and end. */
export function secretsIn(clean: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  if (clean.length < SHORTEST) return found;
  if (SIGN.test(clean)) for (const shape of KNOWN) for (const match of clean.matchAll(shape)) found.push(spanOf(match));
  for (const match of GIVEN_SIGN.test(clean) ? clean.matchAll(GIVEN) : []) {
    const [whole, , value = ''] = match;
    const isSaid = /\b(?:is|was)\s+["']?\S+$/i.test(whole);
    // "The token is stored": a word of prose is no secret.
    if (isSaid && !/\d|[^\w.-]/.test(value.slice(0, -1))) continue;
    const start = match.index + whole.lastIndexOf(value);
    found.push([start, start + value.replace(/[.)\]]+$/, '').length]);
  }
  if (!LONG_SIGN.test(clean)) return found;
  for (const match of clean.matchAll(LONG)) if (isRandom(match[0])) found.push(spanOf(match));
  for (const match of clean.matchAll(HEX))
    if (/\d/.test(match[0]) && /[a-f]/i.test(match[0])) found.push(spanOf(match));
  return found;
}

function spanOf(match: RegExpExecArray): [number, number] {
  return [match.index, match.index + match[0].length];
}

/** Small, capital and digits all through, as no word or name is. */
function isRandom(run: string): boolean {
  const digits = run.replace(/\D/g, '').length;
  if (digits < 3 || !/[a-z]/.test(run) || !/[A-Z]/.test(run)) return false;
  const counts = new Map<string, number>();
  for (const sign of run) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / run.length) * Math.log2(count / run.length);
  return bits > 3.6;
}
