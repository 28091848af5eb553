// Overrides and isolates can make a title read as another one; joiners stay, since scripts and emoji need them.
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const CONTROL = /[\p{Cc}\u2028\u2029]/gu;

/** A page's text as one line without control or direction characters; of a longer one the first 20,000 units. */
export function toHarmlessLine(text: string): string {
  return text.slice(0, 20_000).replace(INVISIBLE, '').replace(CONTROL, ' ').replace(/\s+/g, ' ').trim();
}

/** At most `limit` UTF-16 units of `line`, no character cut in two. */
export function capLine(line: string, limit: number): string {
  return line
    .slice(0, limit)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

/** A page's text with its lines and their indents, each line as harmless; of a longer one the first 40,000 units. */
export function toHarmlessText(text: string): string {
  const lines = text.slice(0, 40_000).split(/\r\n?|[\n\u2028\u2029]/);
  const harmless = lines.map((line) =>
    line.replace(INVISIBLE, '').replaceAll('\t', '  ').replace(CONTROL, ' ').trimEnd(),
  );
  return harmless
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
