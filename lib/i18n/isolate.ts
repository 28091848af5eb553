import { directionOf } from './languages';

const FROM_THE_RIGHT = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * `text` as a part of a line in `tongue`: between isolates where it or the line is written from the right, so that
 * neither puts the other out of order. What `<bdi>` does in markup.
 */
export function isolate(tongue: string, text: string): string {
  const isAlike = text === '' || (directionOf(tongue) === 'ltr' && !FROM_THE_RIGHT.test(text));
  return isAlike ? text : `\u2068${text}\u2069`;
}
