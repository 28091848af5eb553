/** Verbs that are hardly ever a noun: at the head of a sentence they tell somebody to do it. */
const SURE =
  'achieve add adjust align allow analyse analyze arrange automate avoid assign clarify collaborate collect configure contribute convert convince coordinate create decide decouple define delete deliver deprecate develop discuss eliminate enable enforce ensure establish evaluate expand explain extend extract facilitate fetch finish fix gather identify implement improve increase inform install integrate introduce investigate keep maintain manage migrate minimise minimize modernise modernize negotiate optimise optimize organise organize participate persuade prepare prevent prioritise prioritize propose provide reduce refactor remove rename reorganise reorganize replace resolve restructure rewrite simplify skip solve stabilise stabilize standardise standardize streamline teach tell unblock unify validate verify write';

/** Verbs that are nouns as often: only with an object behind them are they verbs. */
const UNSURE =
  'answer ask block branch build call change check choose clean close come conduct coach decrease deploy design discover document draft drive drop examine export filter find get give guide go handle help host import index invite join lead learn let list log look make map measure meet mentor merge move notice open pair plan post present process query raise rebuild record release report request research retry review revise roll run scale scope search see sell send serve share ship show speak speed stage start stop support switch take talk test track train turn update upgrade use visit work';

/** Their past looks the same. */
const SAME_IN_PAST = new Set(
  'bet broadcast cast cost cut hit let put quit read reset set shed shut split spread'.split(' '),
);

const sure = SURE.split(' ');
const unsure = UNSURE.split(' ').filter((verb) => !SAME_IN_PAST.has(verb));

const SURE_VERBS: ReadonlySet<string> = new Set(sure);
const VERBS: ReadonlySet<string> = new Set([...sure, ...unsure, 'do', 'try', 'want']);
const THIRD_PERSON: ReadonlySet<string> = new Set([...sure, ...unsure].map(thirdPerson));
/** Those that name a thing at least as often as a doing. */
const THINGS = new Set(
  'building meeting testing training listing filtering processing planning reporting shipping'.split(' '),
);
const GERUNDS: ReadonlySet<string> = new Set([...sure, ...unsure].map(gerund).filter((word) => !THINGS.has(word)));

const IRREGULAR_PAST = new Set(
  'was were had did made took gave got went led ran wrote rewrote built rebuilt found told said saw sent kept left lost met paid put read rose set shut sat spent stood taught thought threw won held brought bought came became began broke chose drew drove fell felt grew knew learnt let meant sold showed shown spoke understood cut split hit caught fought stopped'.split(
    ' ',
  ),
);

export const isVerb = (word: string) => VERBS.has(word);
export const isSureVerb = (word: string) => SURE_VERBS.has(word);
export const isThirdPerson = (word: string) => THIRD_PERSON.has(word);
export const isGerund = (word: string) => GERUNDS.has(word);
/** Any of the doings in -ing, the ambiguous ones too: after "I am" they are verbs. */
export const isDoing = (word: string) => GERUNDS.has(word) || THINGS.has(word);
export const isPast = (word: string) => IRREGULAR_PAST.has(word) || /^[a-z-]{2,}[^e]ed$/.test(word);

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function gerund(verb: string): string {
  if (/[^eo]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  // One short vowel and one consonant: "run", "plan", "get", "stop"; not "extend", "review".
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb)) return `${verb}${verb.at(-1)}ing`;
  return `${verb}ing`;
}
