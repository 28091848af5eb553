/** The first `limit` signs of `words` on one line, cut at a word where there is one, with … where something was cut off. */
export function shorten(words: string, limit: number): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  const signs = [...line];
  if (signs.length <= limit) return line;
  const cut = signs.slice(0, limit).join('');
  const space = cut.lastIndexOf(' ');
  const whole = space > cut.length / 2 ? cut.slice(0, space) : signs.slice(0, limit - 1).join('');
  return `${whole.replace(/[\s,;:.–—-]+$/u, '')}…`;
}
