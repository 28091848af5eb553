import { addClasses } from './features/classes';
import { addClauses } from './features/doers';
import type { Add } from './features/feature';
import { addShapes, addSpecific } from './features/specific';
import { addPieces, addWords } from './features/words';
import type { CoachSource } from './source';
import { readTokens, type Token } from './tokens';
import { mentionsIn } from './word-classes';

/** The keys of everything that a text shows, each once. */
export function featuresOf(text: string, source: CoachSource): Set<string> {
  const keys = new Set<string>();
  showFeatures(readTokens(text, source !== 'manual'), source, (key) => keys.add(key));
  return keys;
}

/** Everything that the tokens show, in the order of the text for each kind; what is shown twice is told twice. */
export function showFeatures(tokens: readonly Token[], source: CoachSource, add: Add): void {
  const mentions = mentionsIn(tokens);
  add(`s:${source}`, 0, 0);
  addWords(tokens, add);
  addPieces(tokens, add);
  addShapes(tokens, add);
  addSpecific(tokens, mentions, source, add);
  addClasses(tokens, mentions, source, add);
  addClauses(tokens, mentions, source, add);
}
