import { coachRelevel } from '@/lib/coach/coach';
import { type Act, undoAct } from '@/lib/db/act';
import type { Outcome, StorageRefusal } from '@/lib/db/outcome';
import { dropWin, keepWin } from '@/lib/db/win/inbox-acts';
import { mergeWins } from '@/lib/db/win/merge';
import { troubleWords } from '@/lib/i18n/en/inbox';
import { say } from '@/lib/i18n/say';
import { sayRefusal } from '@/lib/i18n/say-refusal';

/** What was not done, what is safe and what to do. */
export interface ActTrouble {
  title: string;
  text: string;
}

export type Acted = { ok: true; act: Act } | { ok: false; trouble: ActTrouble };

export async function keepCard(winId: string): Promise<Acted> {
  return toActed(await keepWin(winId, await coachRelevel()), say(troubleWords.notKept));
}

export async function dropCard(winId: string): Promise<Acted> {
  return toActed(await dropWin(winId), say(troubleWords.notDropped));
}

export async function mergeCards(intoId: string, fromId: string): Promise<Acted> {
  const outcome = await mergeWins(intoId, fromId, await coachRelevel());
  const title = say(troubleWords.notMerged);
  if (!outcome.ok) return toActed(outcome, title);
  const { act } = outcome;
  return act === null ? { ok: false, trouble: { title, text: say(troubleWords.tooLong) } } : { ok: true, act };
}

/** Takes an act back; `again`: trying again may help. */
export async function takeBack(act: Act): Promise<{ trouble: ActTrouble | null; again: boolean }> {
  const outcome = await undoAct(act);
  const title = say(troubleWords.notUndone);
  if (!outcome.ok) return { trouble: refusal(title, outcome.reason), again: outcome.reason !== 'not-found' };
  return { trouble: outcome.undid ? null : { title, text: say(troubleWords.changedSince) }, again: false };
}

function toActed(outcome: Outcome<{ act: Act }>, title: string): Acted {
  return outcome.ok ? { ok: true, act: outcome.act } : { ok: false, trouble: refusal(title, outcome.reason) };
}

function refusal(title: string, reason: StorageRefusal): ActTrouble {
  return { title, text: sayRefusal(troubleWords.refusals, reason) };
}
