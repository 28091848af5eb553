import { capLine, toHarmlessLine, toHarmlessText } from '@/lib/domain/harmless-text';

const BULLET = /^\s*(?:[-*+•·‣◦–—▪●○]|\(?\d{1,2}[.)]|\[[ xX]?\])\s+/;
const WORDED = /\p{L}.*\p{L}.*\p{L}/u;

/** A file's text as one harmless line without the marks of Markdown, at most `limit` UTF-16 units. */
export function toLine(text: string, limit: number): string {
  return capLine(toHarmlessLine(withoutMarks(text)), limit);
}

/** The same with its line breaks. */
export function toText(text: string, limit: number): string {
  return capLine(toHarmlessText(text), limit);
}

/** Whether a line says anything: marks and numbers alone do not. */
export function isWorded(line: string): boolean {
  return WORDED.test(line);
}

/** Whether a line is one of a list. */
export function startsWithBullet(line: string): boolean {
  return BULLET.test(line);
}

/** The line without the sign that made it one of a list. */
export function withoutBullet(line: string): string {
  return line.replace(BULLET, '');
}

/** The things that one cell or value says: one a line or bullet; a line that goes on in lower case belongs to the last. */
export function splitCell(text: string): string[] {
  const lines = text
    .replace(/<br\s*\/?>/gi, '\n')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '');
  const bulleted = lines.some(startsWithBullet);
  const things: string[] = [];
  for (const line of lines) {
    const goesOn = bulleted ? !startsWithBullet(line) : /^\s*\p{Ll}/u.test(line);
    const last = things.length - 1;
    if (goesOn && last >= 0 && !(things[last] ?? '').trimEnd().endsWith(':'))
      things[last] = `${things[last]} ${line.trim()}`;
    else things.push(withoutBullet(line).trim());
  }
  return things;
}

function withoutMarks(text: string): string {
  return text
    .slice(0, 4000)
    .replace(/!\[([^\]\n]{0,300})\]\([^)\s]{0,300}\)/g, '$1')
    .replace(/\[([^\]\n]{1,300})\]\([^)\s]{0,300}\)/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
    .replace(/(\*\*|__)(?=\S)([^\n]{1,300}?\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*\n]{1,300})\*(?![\w*])/g, '$1')
    .replace(/`([^`\n]{1,300})`/g, '$1');
}
