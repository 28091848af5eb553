import type { Artifact } from '@/lib/domain/win/artifact';
import { isBlank, JUDGED, type WinFields } from '@/lib/domain/win/win';
import { judge, type Verdict } from './judge';
import { INGREDIENTS, type Ingredient, levelOf } from './level';
import { actsThemselves } from './participation';
import { questionFor } from './question';
import type { CoachSource } from './source';
import { readTokens } from './tokens';

export type JudgedWin = Pick<WinFields, (typeof JUDGED)[number] | 'title' | 'metric' | 'role'>;

/** From here on a text shows the behaviour by itself; the first one is a suggestion in any case. */
const SHOWN_BY_ITSELF = 0.5;

/**
 * The coach's verdict of a win, by its own words; of one that has none yet, by the title that its page gave it. What a
 * field or a link of the win says need not be said in words again.
 */
export function judgeWin(win: JudgedWin, artifacts: readonly Pick<Artifact, 'type'>[]): Verdict {
  const words = JUDGED.map((field) => win[field]).filter((text) => !isBlank(text));
  const source = words.length > 0 ? 'manual' : sourceOf(win, artifacts);
  const text = words.length > 0 ? words.join('\n') : win.title;
  const verdict = judge(text, source);
  // What one field says is said, however the others blur it.
  const fields = words.length > 1 ? words.map((each) => judge(each, 'manual')) : [];
  const byField = { role: false, object: artifacts.length > 0 && words.length > 0, outcome: !isBlank(win.outcome) };
  const isUnsaid = (id: Ingredient) => !byField[id] && fields.every(({ missing }) => missing.includes(id));
  const unsaid = verdict.missing.filter(isUnsaid);
  const missing = INGREDIENTS.filter((id) => (id === 'role' && onlyTellsOutcome(win)) || unsaid.includes(id));
  const level = levelOf(missing);
  const asked = questionFor(missing, { text, tokens: readTokens(text, source !== 'manual') });
  const question = asked === 'number' && win.metric ? null : asked;
  const ingredients = verdict.ingredients.map((each) => ({ ...each, present: !missing.includes(each.id) }));
  const behaviours = verdict.behaviours.filter(({ score }, rank) => rank === 0 || score >= SHOWN_BY_ITSELF);
  return { missing, level, ingredients, behaviours, question };
}

/** What came of it does not say who did it, unless the writer acts in it. */
function onlyTellsOutcome(win: JudgedWin): boolean {
  const isAlone = JUDGED.every((field) => isBlank(win[field]) !== (field === 'outcome'));
  return isAlone && !actsThemselves(readTokens(win.outcome, false));
}

function sourceOf({ role }: JudgedWin, artifacts: readonly Pick<Artifact, 'type'>[]): CoachSource {
  const types = artifacts.map(({ type }) => type);
  if (role === 'reviewed' || types.includes('review')) return 'pr-review';
  if (types.includes('ticket') || types.includes('issue')) return 'jira';
  return types.includes('pull-request') || types.includes('merge-request') ? 'pr-author' : 'manual';
}
