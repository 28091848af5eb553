import { collectInside, type InsideTerms } from '@/lib/domain/legibility/inside-terms';
import type { LoggedWin } from '@/lib/domain/log';

/** What a whole log knows of the inside. */
export function insideTerms(log: readonly LoggedWin[]): InsideTerms {
  const { inside, ofWin } = collectInside();
  log.forEach(ofWin);
  return inside;
}
