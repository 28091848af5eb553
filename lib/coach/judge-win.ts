import type { Artifact } from '@/lib/domain/artifact';
import { isBlank, JUDGED, type WinFields } from '@/lib/domain/win';
import { judge, type Verdict } from './judge';
import { levelOf } from './level';
import type { CoachSource } from './source';

export type JudgedWin = Pick<WinFields, (typeof JUDGED)[number] | 'title' | 'metric' | 'role'>;

/**
 * The coach's verdict of a win, by its own words; of one that has none yet, by the title that its page gave it. What a
 * field of the win says need not be said in words again.
 */
export function judgeWin(win: JudgedWin, artifacts: readonly Pick<Artifact, 'type'>[]): Verdict {
  const words = JUDGED.map((field) => win[field]).filter((text) => !isBlank(text));
  const verdict = words.length > 0 ? judge(words.join('\n'), 'manual') : judge(win.title, sourceOf(win, artifacts));
  const missing = verdict.missing.filter((id) => id !== 'outcome' || isBlank(win.outcome));
  const [first] = missing;
  const level = levelOf(missing);
  const asksNumber = verdict.question?.id === 'number' && win.metric === null;
  const asked = first ? { id: first, optional: level !== 'vague' } : asksNumber ? verdict.question : null;
  const ingredients = verdict.ingredients.map((each) => ({ ...each, present: !missing.includes(each.id) }));
  return { ...verdict, missing, level, ingredients, question: asked };
}

function sourceOf({ role }: JudgedWin, artifacts: readonly Pick<Artifact, 'type'>[]): CoachSource {
  const types = artifacts.map(({ type }) => type);
  if (role === 'reviewed' || types.includes('review')) return 'pr-review';
  if (types.includes('ticket') || types.includes('issue')) return 'jira';
  return types.includes('pull-request') || types.includes('merge-request') ? 'pr-author' : 'manual';
}
