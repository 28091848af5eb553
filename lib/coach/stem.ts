/** A word without its commonest English endings: enough to make "mentored" and "mentoring" one. */
export function stem(word: string): string {
  if (word.length < 5) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  for (const ending of ['ing', 'ed', 'es', 's', 'ly']) {
    if (!word.endsWith(ending) || word.length - ending.length < 3 || word.endsWith('ss')) continue;
    return undouble(word.slice(0, -ending.length));
  }
  return word.endsWith('e') ? word.slice(0, -1) : word;
}

function undouble(word: string): string {
  const last = word.at(-1);
  if (last === word.at(-2) && last !== 's' && last !== 'l') return word.slice(0, -1);
  return last === 'e' ? word.slice(0, -1) : word;
}
