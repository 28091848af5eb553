import { useState } from 'react';
import { type Endings, undoEnding } from '@/lib/db/plan/plan-endings';
import { actWords } from '@/lib/i18n/en/plan';

/** What is said of a plan that was ended here, with the way back until `openId`, the one under way, is one begun since. */
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
    say(null, !outcome.ok || !outcome.undid);
  };
  const known = openId !== undefined && act && !isOf(act, openId) ? null : act;
  const ended = known ? actWords.ended : null;
  return {
    ended: (ending: Endings) => say(ending, false),
    message: isStaying ? actWords.endStays : ended,
    action: known ? { label: actWords.undoEnd, onPress: () => void undo(known) } : undefined,
    onDismiss: () => say(null, false),
  };
}

/** Whether the plan was under way before, too. */
function isOf({ ended, stayed }: Endings, planId: string): boolean {
  return stayed.includes(planId) || ended.some(({ id }) => id === planId);
}
