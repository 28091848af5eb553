import { useState } from 'react';
import { type Endings, undoEnding } from '@/lib/db/plan-endings';
import { actWords } from '@/lib/i18n/en/plan';

/** What is said of a plan that was ended here, with the way back as long as there is one. */
export function useEnding() {
  const [act, setAct] = useState<Endings | null>(null);
  const [isStaying, setStaying] = useState(false);
  const say = (now: Endings | null, stays: boolean) => {
    setAct(now);
    setStaying(stays);
  };
  const undo = async (ending: Endings) => {
    const outcome = await undoEnding(ending);
    say(null, !outcome.ok || !outcome.undone);
  };
  const ended = act ? actWords.ended : null;
  return {
    ended: (ending: Endings) => say(ending, false),
    message: isStaying ? actWords.endStays : ended,
    action: act ? { label: actWords.undoEnd, onPress: () => void undo(act) } : undefined,
    onDismiss: () => say(null, false),
  };
}
