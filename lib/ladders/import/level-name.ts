/** Whether a heading, column or key names a level of a ladder rather than a category. */
export function isLevelName(name: string): boolean {
  const plain = name.trim();
  if (plain === '' || plain.length > 60) return false;
  return NUMBERED.test(plain) || CODED.test(plain) || isRole(plain) || PROFICIENCY.test(plain);
}

/**
 * Levels in the order one climbs them, where their names tell it by number or by word; otherwise as they are given.
 * Each once.
 */
export function orderLevels(names: readonly string[]): string[] {
  const each = [...new Set(names)];
  return orderBy(each, numberIn) ?? orderBy(each, rankOf) ?? each;
}

const NUMBERED =
  /^(?:level|lvl|grade|band|tier|stage|step|milestone)\s*[:.#-]?\s*(?:\d{1,2}|[ivx]{1,4})(?![\p{L}\d])/iu;
const CODED = /^(?:L|E|IC|M|P|D|T|SE|SWE|ENG|SDE|CL|TE|LVL)[\s-]?\d{1,2}(?![\p{L}\d])|^\d{1,2}$/u;
const PROFICIENCY =
  /^(?:\d[.):\s-]*)?(?:novice|(?:advanced )?beginner|basic|competent|proficient|advanced|expert|awareness|foundational|working|practitioner|emerging|developing|learning|mastering|role model)$/i;
const ROLE_WORDS = new Set(
  'intern internship graduate trainee apprentice associate entry entry-level junior jr mid middle mid-level intermediate senior sr staff principal distinguished fellow lead tech technical level engineer engineers engineering developer developers programmer software web backend frontend back front end full stack fullstack platform data ml mobile ios android qa sre devops security product i ii iii iv v'.split(
    ' ',
  ),
);
const RANKS: [RegExp, number][] = [
  [/\bintern(ship)?\b|\btrainee\b|\bawareness\b|\bnovice\b/i, 1],
  [/\bgraduate\b|\bapprentice\b|\badvanced beginner\b/i, 2],
  [/\bjunior\b|\bjr\b|\bassociate\b|\bentry\b|\bfoundational\b|\bbeginner\b|\bbasic\b|\bemerging\b|\blearning\b/i, 3],
  [/\bmid(dle)?\b|\bintermediate\b|\bworking\b|\bcompetent\b|\bdeveloping\b/i, 5],
  [/\bsenior staff\b/i, 9],
  [/\bsenior principal\b/i, 11],
  [/\bsenior\b|\bsr\b|\bpractitioner\b|\bproficient\b|\badvanced\b/i, 6],
  [/\bstaff\b|\bexpert\b|\bmastering\b|\brole model\b/i, 8],
  [/\bprincipal\b/i, 10],
  [/\bdistinguished\b/i, 12],
  [/\bfellow\b/i, 13],
  [/\blead\b/i, 7],
  [/\bengineer\b|\bdeveloper\b|\bprogrammer\b/i, 4],
];

/** "Senior software engineer", with what stands in brackets or after a dash left out. */
function isRole(name: string): boolean {
  const role = name.split(/\s[–—-]\s|[:(|]/, 1)[0] ?? '';
  const words = role
    .toLowerCase()
    .split(/[\s/,]+/)
    .filter(Boolean);
  if (words.length === 0 || words.length > 6) return false;
  return words.every((word) => ROLE_WORDS.has(word)) && words.some((word) => RANKS.some(([rank]) => rank.test(word)));
}

function numberIn(name: string): number | null {
  const digits = /\d{1,2}/.exec(name)?.[0];
  if (digits) return Number(digits);
  const roman = /\b([ivx]{1,4})$/i.exec(name.trim())?.[1]?.toLowerCase();
  return roman ? (ROMAN[roman] ?? null) : null;
}

const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10 };

function rankOf(name: string): number | null {
  return RANKS.find(([words]) => words.test(name))?.[1] ?? null;
}

function orderBy(names: readonly string[], placeOf: (name: string) => number | null): string[] | null {
  const placed = names.map((name) => ({ name, place: placeOf(name) }));
  const places = placed.flatMap(({ place }) => (place === null ? [] : [place]));
  if (places.length < names.length || new Set(places).size < names.length) return null;
  return placed.sort((a, b) => (a.place ?? 0) - (b.place ?? 0)).map(({ name }) => name);
}
