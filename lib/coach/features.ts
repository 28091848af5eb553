import { addClasses } from './features/classes';
import { addClauses } from './features/doers';
import type { Add, Feature } from './features/feature';
import { addShapes, addSpecific } from './features/specific';
import { addPieces, addWords } from './features/words';
import type { CoachSource } from './source';
import { readTokens, type Token } from './tokens';
import { mentionsIn } from './word-classes';

export function featuresOf(text: string, source: CoachSource): Map<string, Feature> {
  return featuresIn(readTokens(text, source !== 'manual'), source);
}

/** Everything a text shows that the model may know, each once, where it is shown first. */
export function featuresIn(tokens: readonly Token[], source: CoachSource): Map<string, Feature> {
  const found = new Map<string, Feature>();
  const add: Add = (key, from, to) => {
    if (!found.has(key)) found.set(key, { key, from, to });
  };
  const mentions = mentionsIn(tokens);
  add(`s:${source}`, 0, 0);
  addWords(tokens, add);
  addPieces(tokens, add);
  addShapes(tokens, add);
  addSpecific(tokens, mentions, source, add);
  addClasses(tokens, mentions, source, add);
  addClauses(tokens, mentions, source, add);
  return found;
}
