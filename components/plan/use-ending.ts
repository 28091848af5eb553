import { useState } from 'react';
import { type Endings, undoEnding } from '@/lib/db/plan-endings';
import { actWords } from '@/lib/i18n/en/plan';

/** What is said of a plan that was ended here, with the way back until `openId`, another one, is under way. */
export function useEnding(openId: string | undefined) {
  const [act, setAct] = useState<Endings | null>(null);
  const [isStaying, setStaying] = useState(false);
  const say = (now: Endings | null, stays: boolean) => {
    setAct(now);
    setStaying(stays);
  };
  const undo = async (ending: Endings) => {
    // A second press has nothing to undo.
    say(null, false);
    const outcome = await undoEnding(ending);
    say(null, !outcome.ok || !outcome.undone);
  };
  const isOver = openId !== undefined && !act?.ended.some(({ id }) => id === openId);
  const known = isOver ? null : act;
  const ended = known ? actWords.ended : null;
  return {
    ended: (ending: Endings) => say(ending, false),
    message: isStaying ? actWords.endStays : ended,
    action: known ? { label: actWords.undoEnd, onPress: () => void undo(known) } : undefined,
    onDismiss: () => say(null, false),
  };
}
