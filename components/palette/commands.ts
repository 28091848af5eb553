import { undoLadderAct } from '@/lib/db/ladder/ladder-acts';
import { activateLadder } from '@/lib/db/ladder/ladders';
import type { StorageRefusal } from '@/lib/db/outcome';
import { changeSettings } from '@/lib/db/settings';
import type { Settings } from '@/lib/domain/settings';
import { actionNews as texts } from '@/lib/i18n/en/palette';
import { say } from '@/lib/i18n/say';

/** What came of it, and the way back; or why it was not done. */
export type ActionNews = { said: string; undo?: () => Promise<ActionNews> } | { refused: StorageRefusal };

export async function switchLadder(id: string, name: string): Promise<ActionNews> {
  const outcome = await activateLadder(id);
  if (!outcome.ok) return { refused: outcome.reason };
  const undo = async (): Promise<ActionNews> => {
    const back = await undoLadderAct(outcome.act);
    return { said: say(back.ok && back.undid ? texts.undone : texts.notUndone) };
  };
  return { said: say(texts.ladder, { name }), undo };
}

export function changeTheme(theme: Settings['theme']): Promise<ActionNews> {
  return change({ theme }, say(texts.theme));
}

export function switchSingleKeys(singleKeys: boolean): Promise<ActionNews> {
  return change({ singleKeys }, say(singleKeys ? texts.singleKeysOn : texts.singleKeysOff));
}

async function change(changes: Partial<Settings>, said: string): Promise<ActionNews> {
  const outcome = await changeSettings(changes);
  return outcome.ok ? { said } : { refused: outcome.reason };
}
