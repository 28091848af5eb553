/** Names that are words of every engineer's day: no name by themselves, only in full, as in `acme/web`. */
const GENERIC =
  'admin agent alpha analytics android api apis app apps auth backend beta blog bot build cache central chart charts chat ' +
  'ci cli client code common config console core cron dashboard data db demo dev develop docs documentation e2e engine ' +
  'eng engineering env event events example examples file fix frontend gateway head home hotfix hub infra internal ios it job jobs ' +
  'kit lab lib library libs log login logs main master max metrics min mobile model models module monorepo next node notes old open ops ' +
  'org page pages platform plugin plugins portal prod production proxy public qa queue release releases repo report ' +
  'reports research root runtime sample sandbox schema script scripts sdk search security server service services shared ' +
  'site source spec stable stage staging static store support system task tasks team temp template templates test testing ' +
  'tests tool tooling tools trunk ui user users util utils ux web webapp website wiki work worker www';

/** What people are called by their part, not by their name. */
const PARTS =
  'a all an analyst and architect boss ceo coach coo customer customers cto cfo design designer designers developer developers ' +
  'director engineer engineers everyone finance founder from guild head hr intern interns lead leader leads legal ' +
  'maintainer maintainers management manager managers marketing me mentor my new of on oncall our owner partner pm pms po ' +
  'principal product reviewer reviewers sales senior junior staff someone sre stakeholder stakeholders tech teammate the ' +
  'teams them they vendor vp with';

/** What aliases begin with. */
const ALIASES = 'employer project person host repository ticket address handle name branch commit path secret id';

const ordinary = new Set([GENERIC, PARTS, ALIASES].flatMap((words) => words.split(' ')));
const roles = new Set([GENERIC, PARTS].flatMap((words) => words.split(' ')));

/** Whether a word, in lower case, is no name by itself. */
export function isOrdinary(word: string): boolean {
  return ordinary.has(word) || /^\d+$/.test(word) || [...word].length < 2;
}

/** Whether words, in lower case, say somebody's part, as in "the product manager", and nobody's name. */
export function isRole(words: readonly string[]): boolean {
  return words.every((word) => roles.has(word));
}

/** Words of every sentence: a name that is one of them is told by its capital alone. */
const OF_EVERY_SENTENCE =
  'about after again all also and any are as because been before being both but by can could did do does done down each even ' +
  'every few first for get give go goes going good got great had has have he her here his how if in into is it its just know ' +
  'last less let like look made make many may more most much must need never next no none nor not now of off often on once ' +
  'one only or other our out over own per put run same say see she should since so some still such take than that their ' +
  'them then there these they this those through time to too two under until up upon use used very was way we well were ' +
  'what when where which while who whole why will with would yes yet you your';
const ofEverySentence = new Set(OF_EVERY_SENTENCE.split(' '));

/** Whether a word, in lower case, is one that no sentence can do without. */
export function isOfEverySentence(word: string): boolean {
  return ofEverySentence.has(word);
}

/** First names and surnames that are words too: no names without the rest of the name. */
const NAMES_TOO =
  'able april art august autumn baker bill black brown carter chance chase christian cook cooper dawn dean drew earl ' +
  'faith frank gene grace grant green guy hope hunter ivy jack joy june king lane long major mark mason may miles mark ' +
  'miller page pat penny price ray rich rob rose ruby sandy sky smith stone sue summer sunny taylor the turner van von ' +
  'walker ward wade west white will wood young der den del della dos las los';
const namesToo = new Set(NAMES_TOO.split(' '));

/** Whether a part of a person's name, in lower case, tells who it is. */
export function isTelling(part: string): boolean {
  return part.length > 2 && !isOrdinary(part) && !namesToo.has(part);
}

/** What follows a company's name in its papers. */
export const LEGAL_FORM =
  /[\s,]+(?:inc|incorporated|llc|llp|ltd|limited|corp|corporation|co|company|plc|gmbh(?:\s*&\s*co\.?\s*kg)?|ag|kg|se|sa|sas|sarl|srl|spa|bv|nv|ab|as|a\/s|oy|pty|pte)\.?$/i;

/** Prefixes of standards, encodings and the like: `UTF-8` is no ticket. */
const STANDARDS = new Set(
  'AES AMD ARM ASCII BASE BCP CET COVID CRC CSS CVE CWE DIN EC ECMA ED EN ES FIPS FLOAT GMT GPT H HS HTML HTTP HTTPS IEC IEEE INT ISO JEP JSR KB L LATIN MD MIPS MP NIST OAUTH P PCI PEP Q RFC RS RSA S SHA SOC SSL TLS UCS UINT USB UTC UTF V W WCAG WIN X Y'.split(
    ' ',
  ),
);

/** Whether what stands before the number of an `ABC-1` is a standard's or a quarter's, and no ticket's. */
export function isStandard(prefix: string): boolean {
  return STANDARDS.has(prefix) || /^(?:[QHV]|FY|CY|KW)\d+$/.test(prefix);
}
