import type { CoachQuestionId } from '@/lib/domain/win/win';
import { BEHAVIOURS, type CoachedBehaviour } from './behaviours';
import { showFeatures } from './features';
import { type CoachLevel, INGREDIENTS, type Ingredient, levelOf } from './level';
import { HEADS, type Head, type Model, readModel, scoreHeads } from './model';
import modelData from './model.json';
import { onlyTakesPart } from './participation';
import { questionFor } from './question';
import type { CoachSource } from './source';
import { readTokens, type Token } from './tokens';
import { type Shown, wordsFor } from './why';

export interface IngredientVerdict {
  id: Ingredient;
  present: boolean;
  /** The words that speak for the verdict, be it yes or no. */
  why: string[];
}

export interface SuggestedBehaviour {
  id: CoachedBehaviour;
  /** 0 to 1; from 0.5 on the text shows the behaviour by itself. */
  score: number;
  why: string[];
}

export interface Verdict {
  level: CoachLevel;
  missing: Ingredient[];
  /** Role, object and outcome, in this order. */
  ingredients: IngredientVerdict[];
  /** At most three, the likeliest first; empty where the text shows none, which is right for most shipped work. */
  behaviours: SuggestedBehaviour[];
  question: CoachQuestionId | null;
}

/** What is read of a text: more than anyone writes about one win, and little enough to be read between two keys. */
const READ_AT_MOST = 4000;
const SUGGESTED_AT_MOST = 3;

const shipped = readModel(modelData);

/** Reads a win as the codebook does: is it evidence, and of what? Deterministic, never throws, asks nothing of a browser. */
export function judge(given: string, source: CoachSource, model: Model = shipped): Verdict {
  const text = given.slice(0, READ_AT_MOST);
  const tokens = readTokens(text, source !== 'manual');
  const shown = shownIn(tokens, source, model);
  const margins = scoreHeads(
    model,
    shown.map(({ row }) => row),
  );
  const marginOf = (head: Head) => margins[HEADS.indexOf(head)] ?? 0;
  const read = { text, tokens, shown, model };
  const ingredients = INGREDIENTS.map((id): IngredientVerdict => {
    const outruled = id === 'role' && onlyTakesPart(tokens);
    const present = tokens.length > 0 && marginOf(id) > 0 && !outruled;
    return { id, present, why: wordsFor(id, read, present ? 'yes' : 'no') };
  });
  const missing = ingredients.filter(({ present }) => !present).map(({ id }) => id);
  const level = levelOf(missing);
  const ranked = BEHAVIOURS.map((id) => ({ id, margin: marginOf(id) })).sort((a, b) => b.margin - a.margin);
  const shows = tokens.length > 0 && marginOf('any') + (ranked[0]?.margin ?? 0) > model.threshold;
  const behaviours = (shows ? ranked.slice(0, SUGGESTED_AT_MOST) : []).map(({ id, margin }) => ({
    id,
    score: toScore(margin),
    why: wordsFor(id, read),
  }));
  return { level, missing, ingredients, behaviours, question: questionFor(missing, read) };
}

/** What of the text the model knows, each once, where it is shown first. */
function shownIn(tokens: readonly Token[], source: CoachSource, model: Model): Shown[] {
  const shown: Shown[] = [];
  const met = new Uint8Array(model.rows.size);
  showFeatures(tokens, source, (key, from, to) => {
    const row = model.rows.get(key);
    if (row === undefined || met[row]) return;
    met[row] = 1;
    shown.push({ row, from, to });
  });
  return shown;
}

/** A margin of any size as 0 to 1, rounded: what engines could differ in is not kept. */
function toScore(margin: number): number {
  return Math.round(500 + (500 * margin) / (1 + Math.abs(margin))) / 1000;
}
