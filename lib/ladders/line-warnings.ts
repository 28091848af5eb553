import { stem } from '@/lib/coach/stem';

export type LineWarning = 'two-behaviours' | 'cannot-be-shown';

/** What the user should look at before a line becomes a behaviour. */
export function lineWarnings(statement: string): LineWarning[] {
  const warnings: LineWarning[] = [];
  if (saysTwo(statement)) warnings.push('two-behaviours');
  if (UNSHOWABLE.some((pattern) => pattern.test(statement))) warnings.push('cannot-be-shown');
  return warnings;
}

/** States of mind, time served and papers: no win proves one. */
const UNSHOWABLE = [
  /\b(?:passion(?:ate)?|enthusias(?:m|tic)|curious|curiosity|motivated|driven by|eager|willing(?:ness)?|loves?|enjoys?|cares? about|believes?|strives?|positive attitude|self-starter|team player|growth mindset|strong work ethic|humble|empathetic)\b/i,
  /\b\d+\s*(?:\+|[-–]\s*\d+|or more)?\s*(?:years?|yrs?)\b|\byears? of (?:experience|service)\b/i,
  /\b(?:degree|bachelor|master|phd|diploma|certifi(?:ed|cate|cation))\b/i,
  /^(?:has|have|possess(?:es)?|is|am|are|i am|i have)?\s*(?:an? )?(?:(?:deep|strong|good|solid|basic|expert|working|thorough|excellent)\s+)?(?:knows?|understands?|understanding of|knowledge of|aware of|awareness of|familiar(?:ity)? with|grasp of)\b/i,
];

const ACTS = new Set(
  'advise adopt align analyse analyze anticipate apply ask automate balance break build challenge champion coach collaborate communicate complete contribute coordinate create debug decide define delegate deliver deploy design develop document drive enable encourage ensure escalate establish estimate evaluate explain facilitate find fix follow foster give guide handle help hire identify implement improve influence initiate inspire interview introduce investigate lead learn listen maintain make manage measure mentor mitigate monitor negotiate onboard optimise optimize organise organize own participate pair plan present prevent prioritise prioritize promote propose provide raise reduce refactor represent resolve respond review run scope seek set share ship simplify solve speak support take teach test train translate unblock update use validate work write'
    .split(' ')
    .map(stem),
);

/** Two sentences, or two acts joined: "Writes the design and reviews others' designs". */
function saysTwo(statement: string): boolean {
  if (/[.;!?]\s+\p{Lu}|;\s+\S/u.test(statement.trim())) return true;
  const words = statement.toLowerCase().match(/[\p{L}'’-]+|,/gu) ?? [];
  const first = words.find((word) => isAct(word));
  if (first === undefined) return false;
  return words.some((word, index) => word === 'and' && joinsAct(words, index + 1, first));
}

/** An act in the same form as the first one: "reviews" after "writes", not "reviews" the noun after "write". */
function joinsAct(words: readonly string[], from: number, first: string): boolean {
  const next = /^(also|then|actively|proactively|regularly|effectively|clearly|consistently)$/.test(words[from] ?? '')
    ? words[from + 1]
    : words[from];
  const after = words[from + 1];
  return (
    next !== undefined &&
    isAct(next) &&
    after !== undefined &&
    after !== ',' &&
    next.endsWith('s') === first.endsWith('s')
  );
}

function isAct(word: string): boolean {
  return ACTS.has(stem(word));
}
