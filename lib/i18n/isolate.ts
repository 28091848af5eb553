import { directionOf } from './languages';

/** Letters that are written from the right, and signs that turn whatever follows them. */
const FROM_THE_RIGHT =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * `text` as a part of a line in `tongue`: between isolates where it or the line is written from the right, so that
 * neither puts the other out of order. What `<bdi>` does in markup.
 */
export function isolate(tongue: string, text: string): string {
  const isAlike = text === '' || (directionOf(tongue) === 'ltr' && !FROM_THE_RIGHT.test(text));
  return isAlike ? text : `\u2068${text}\u2069`;
}

/** `text` for where it is kept, edited or pasted: nobody would know of signs that are not seen. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2068\u2069]/g, '');
}
