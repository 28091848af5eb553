/**
 * How much a backup may be. A win is 3 KB, with a page and two behaviours 6: a lifetime's 100,000 wins open, whose longest
 * table has 300,000 rows. Longer than `bytes` no text can be. What Winnow laid out itself is parsed a row at a time, with
 * `depth` and `values` for each. What is laid out in another way must be parsed at once, and `JSON.parse` takes a depth of
 * a million, and needs 30 bytes of memory for three bytes of `[],`: there `whole` holds, and the others for all of it.
 */
export const GATES = {
  bytes: 500 * 1024 * 1024,
  whole: 256 * 1024 * 1024,
  /** Lists and maps within each other; a packet that was handed over has 10. */
  depth: 40,
  values: 8_000_000,
  /** Of one table. */
  rows: 400_000,
} as const;

const [QUOTE, BACKSLASH, COMMA, OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [
  0x22, 0x5c, 0x2c, 0x5b, 0x5d, 0x7b, 0x7d,
];

/** Why a JSON text is not parsed, from one look over its signs; null: it may be. */
export function gateText(text: string): 'too-deep' | 'too-many-values' | null {
  let [depth, values] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) at = endOfString(text, at);
    else if (sign === COMMA) values += 1;
    else if (sign === OPEN_LIST || sign === OPEN_MAP) {
      depth += 1;
      values += 1;
      if (depth > GATES.depth) return 'too-deep';
    } else if (sign === CLOSE_LIST || sign === CLOSE_MAP) depth -= 1;
    if (values > GATES.values) return 'too-many-values';
  }
  return null;
}

/** Where the string that begins at `from` ends; the end of the text where it never does. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (before > from && text.charCodeAt(before) === BACKSLASH) before -= 1;
    if ((at - before) % 2 === 1) return at;
  }
  return text.length;
}
