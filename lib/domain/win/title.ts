import { TITLE_LIMIT, type WinFields } from './win';

const COMFORTABLE = 120;

/** A title for a win of which only `did` is known: its first line, cut at a word. */
export function toTitle(did: string): string {
  const line = did.trim().split(/\r?\n/u, 1)[0]?.trim().slice(0, TITLE_LIMIT) ?? '';
  if (line.length <= COMFORTABLE) return line;
  const cut = line.slice(0, COMFORTABLE).replace(/[\ud800-\udbff]$/, '');
  const atWord = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)) || cut;
  return `${atWord.replace(/[\s,;:.]+$/u, '')}…`;
}

/** What to call a win: its title, or, while it has none, the first of its words; '' where it has no words either. */
export function nameOf({
  title,
  did,
  decision,
  outcome,
}: Pick<WinFields, 'title' | 'did' | 'decision' | 'outcome'>): string {
  return [title.trim(), ...[did, decision, outcome].map(toTitle)].find((name) => name !== '') ?? '';
}
