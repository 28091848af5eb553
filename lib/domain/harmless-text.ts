// Overrides and isolates can make a title read as another one, fillers make it read as none, and tags and the further
// variation selectors are letters that an assistant reads and nobody sees. Joiners stay, since scripts and emoji need
// them, and so do the tags in a flag such as Scotland's, and the selector that tells how a name's ideograph is written.
const INVISIBLE =
  /(\u{1f3f4}[\u{e0030}-\u{e007a}]{3,6}\u{e007f}|\p{Script=Han}[\u{e0100}-\u{e01ef}])|[\u034f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]|[\u{e0100}-\u{e01ef}]/gu;
/** And the blank of Braille, which is a space between its words. */
const CONTROL = /[\p{Cc}\u2028\u2029\u2800]/gu;

/** A page's text as one line without control or direction characters; of a longer one the first 20,000 units. */
export function toHarmlessLine(text: string): string {
  return text.slice(0, 20_000).replace(INVISIBLE, '$1').replace(CONTROL, ' ').replace(/\s+/g, ' ').trim();
}

/** At most `limit` UTF-16 units of `line`, no character cut in two. */
export function capLine(line: string, limit: number): string {
  return line
    .slice(0, limit)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

/** So much of a text is looked at, UTF-16 units. */
export const LOOKED_AT = 40_000;

/** A page's text with its lines and their indents, each line as harmless; of a longer one the first 40,000 units. */
export function toHarmlessText(text: string): string {
  const lines = text.slice(0, LOOKED_AT).split(/\r\n?|[\n\u2028\u2029]/);
  const harmless = lines.map((line) =>
    line.replace(INVISIBLE, '$1').replaceAll('\t', '  ').replace(CONTROL, ' ').trimEnd(),
  );
  return harmless
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
