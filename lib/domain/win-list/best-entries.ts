import type { WinEntry } from './win-entry';
import { hasWords } from './win-search';

type Sought = Pick<WinEntry, 'text'>;

interface BestEntries<T> {
  /** To be shown each entry, in the order in which equals are to come. */
  look: (entry: T) => void;
  read: () => { best: T[]; count: number };
}

/**
 * Picks the few of many wins that answer best to the folded words that were typed: first where the first line begins
 * with them, then where each begins a word of it, then where it has them, then the rest. Keeps no more than it shows.
 */
export function bestEntries<T extends Sought>(words: readonly string[], most: number): BestEntries<T> {
  const tiers: [T[], T[], T[], T[]] = [[], [], [], []];
  const whole = words.join(' ');
  let count = 0;
  return {
    look(entry) {
      if (!hasWords(entry.text, words)) return;
      count += 1;
      const end = entry.text.indexOf('\n');
      const title = end < 0 ? entry.text : entry.text.slice(0, end);
      const tier = tiers[tierOf(title, words, whole)];
      if (tier.length < most) tier.push(entry);
    },
    read: () => ({ best: tiers.flat().slice(0, most), count }),
  };
}

function tierOf(title: string, words: readonly string[], whole: string): 0 | 1 | 2 | 3 {
  if (!hasWords(title, words)) return 3;
  if (title.startsWith(whole)) return 0;
  return words.every((word) => title.startsWith(word) || title.includes(` ${word}`)) ? 1 : 2;
}
