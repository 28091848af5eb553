import type { Entry } from '@/lib/domain/packet/packet';
import type { Finding } from './finding';
import { READ_FIELDS, type Told } from './told-entries';

type Metric = NonNullable<Entry['metric']>;

/** Numbers that say by how much, and not of what. */
export function noUnit(told: readonly Told[]): Finding[] {
  return told.flatMap(({ entry }): Finding[] => {
    const { metric } = entry;
    const about = { rule: 'no-unit' as const, winId: entry.winId, title: entry.title };
    if (metric && lacksUnit(metric)) return [{ ...about, field: 'metric', words: sayMetric(metric) }];
    const known = metric ? [metric.before, metric.after].map((value) => value.trim()) : [];
    for (const field of READ_FIELDS) {
      if (field === 'title') continue;
      const found = bareNumbers(entry[field]).find(({ number }) => !known.includes(number));
      if (found) return [{ ...about, field, words: found.words }];
    }
    return [];
  });
}

const CHANGE =
  /\b(reduc|increas|decreas|improv|fell|fall|rose|ris(e|ing)|grew|grow|drop|cut|sav|down|up|faster|slower|quicker|cheaper|fewer|less|lower|rais|shr[aiu]nk|halv|doubl|went|gain|lost|speed|sped|short|shav|trim|better|worse|jump|climb|slash|bigger|smaller)/i;
/** By 40 · from 900 to 240 · to 30, where nothing follows that says of what. */
const BARE =
  /\b(by|to|from)\s+(?:(?:about|around|nearly|almost|over|under|only|just|roughly|approximately|more than|less than|up to|some|~)\s*)*([+\-−]?\d[\d.,’']*\d|\d)(?![\d\p{L}%‰€$£°×:/]|[.,]\d|-\p{L})(?=(?:\s*[.,;:!?)…]|\s*$|\s+(?:and|but|or|which|that|since|so|while|when|after|before|in|on|at|with|without|for|by|from|to|as|because|within|during|last|this|over|per|now|thanks|instead|compared|the|a|an|is|was|were|are|it|we|i|he|she|they|–|—|-|=>|->|→)(?![\p{L}])))/giu;

/** Numbers of a change in `text` that have no unit; those that belong to a name, a date or a count have none either. */
export function bareNumbers(text: string): { number: string; words: string }[] {
  const sentences = text.split(/(?<=[.!?;])\s+|\n/u);
  return sentences.filter((sentence) => CHANGE.test(sentence)).flatMap(bareIn);
}

/** How far before a number one looks for what it is of. */
const NEAR = 200;

function bareIn(sentence: string): { number: string; words: string }[] {
  return [...sentence.matchAll(BARE)].flatMap((match) => {
    const [words, preposition = '', number = ''] = match;
    const before = sentence.slice(Math.max(0, match.index - NEAR), match.index);
    const after = sentence.slice(match.index + words.length, match.index + words.length + NEAR);
    const isFine =
      /^(19|20)\d\d$/.test(number) ||
      countsThings(before) ||
      (preposition.toLowerCase() !== 'by' && isPlaceOrTime(before)) ||
      // "From 14 to 3 s": the unit comes with the second one. "From 6.0 on" is no amount.
      (preposition.toLowerCase() === 'from' && !isBareLater(after));
    return isFine ? [] : [{ number, words: words.trim() }];
  });
}

/** "Red builds fell from 80", "cut complaints to 3": what is counted stands right before it. */
function countsThings(before: string): boolean {
  const near =
    before
      .split(/[.,;:()]/u)
      .at(-1)
      ?.match(/\p{L}+/gu)
      ?.slice(-9) ?? [];
  return (
    !near.some((word) => MEASURED.test(word)) && near.some((word) => /[^su]s$/i.test(word) && !NO_THINGS.test(word))
  );
}

const NO_THINGS = /^(was|is|has|its|this|ours|times)$/i;

/** "Moved it from 9 to 11", "the version went to 3": a time of day or a place in a row is no amount. */
function isPlaceOrTime(before: string): boolean {
  const near = before.split(/\s+/u).slice(-4).join(' ');
  if (/\b(page|step|sprint|version|level|phase|part)s?\b/i.test(near)) return true;
  return /\b(moved|postponed|shifted|opens?|o’clock|bumped|upgraded|updated)\b/i.test(before);
}

function isBareLater(rest: string): boolean {
  const [, unit] =
    /^\s*(?:(?:down|up)\s+)?(?:to|->|→)\s+(?:about |around |under |only )?[\d.,]*\d\s*([\p{L}%€$£°]+)?/iu.exec(
      rest,
    ) ?? ['', 'none'];
  return unit === undefined || /^(and|in|on|for|with|after|at|by|since|but)$/i.test(unit);
}

/** What is counted needs no unit beside its name; what is measured does. */
const MEASURED =
  /\b(time|duration|latency|delay|wait|age|size|cost|costs|price|memory|traffic|speed|p\d\d|percentile|throughput|rate|ratio|share|length|load|weight|downtime|uptime|startup|start|build)\b/i;

function lacksUnit({ label, before: old, after, unit }: Metric): boolean {
  const isBare =
    [old, after].some((value) => value.trim() !== '') && [old, after].every((value) => /^[\d.,\s~<>≈-]*$/.test(value));
  return unit.trim() === '' && isBare && (label.trim() === '' || MEASURED.test(label));
}

function sayMetric({ label, before: old, after }: Metric): string {
  return [label, [old, after].filter((value) => value.trim() !== '').join(' → ')].filter(Boolean).join(': ');
}
