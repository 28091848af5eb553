const SHOWN = 12;
/** All capitals, or written as code is: with a capital or a digit inside, with underscores, dots or slashes. */
const LIKELY = [
  /^[A-Z]{2,}s?$/,
  /^[A-Z]*[a-z]+[A-Z]\w*$/,
  /^\w+_\w+$/,
  /^[a-z]+[0-9]+\w*$/i,
  /^[\w-]+(?:[./][\w-]+)+$/,
];
/** Shorthand of everyday language. */
const EVERYDAY = new Set([
  'OK',
  'US',
  'EU',
  'UK',
  'FAQ',
  'PDF',
  'CEO',
  'HR',
  'TV',
  'Q1',
  'Q2',
  'Q3',
  'Q4',
  'e.g',
  'i.e',
]);

/** Words of `text` that a reader outside engineering is likely to stumble over, in the order they come, each once. */
export function jargonIn(text: string): string[] {
  const words = text.match(/[\w][\w./-]*/g) ?? [];
  const found = words
    .map((word) => word.replace(/[.\-/]+$/, ''))
    .filter((word) => !EVERYDAY.has(word) && LIKELY.some((pattern) => pattern.test(word)));
  return [...new Set(found)].slice(0, SHOWN);
}
