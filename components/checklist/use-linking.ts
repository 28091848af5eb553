import { useState } from 'react';
import { useLadder } from '@/components/ladder/LadderProvider';
import { coachRelevel } from '@/lib/coach/coach';
import { undoAct } from '@/lib/db/act';
import type { Outcome } from '@/lib/db/outcome';
import { type ClaimAct, undoClaim } from '@/lib/db/proof/claims';
import { changeShown } from '@/lib/db/win/mapping-acts';
import type { LoggedWin } from '@/lib/domain/log';
import type { ClaimValue } from '@/lib/domain/proof/claim';
import type { LinkChanges } from '@/lib/domain/proof/link-changes';
import type { Win } from '@/lib/domain/win/win';
import { checklist as texts } from '@/lib/i18n/en/checklist';
import { claimWords } from '@/lib/i18n/en/proof';
import { say } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';

interface Said {
  message: string;
  undo?: { label: string; onPress: () => void };
}

export interface Linking {
  /** The last thing that was done, with its way back. */
  said: Said | null;
  tell: (message: string) => void;
  dismiss: () => void;
  link: (logged: LoggedWin, behaviourId: string) => Promise<Outcome>;
  unlink: (logged: LoggedWin, behaviourId: string) => Promise<Outcome>;
  /** A claim was chosen. */
  claimed: (value: ClaimValue, act: ClaimAct) => void;
}

/** Links wins to behaviours and takes links back, and says so; so with a claim that was chosen. */
export function useLinking(): Linking {
  const ladder = useLadder();
  const [said, setSaid] = useState<Said | null>(null);
  const change = async ({ win }: LoggedWin, changes: LinkChanges, sayDone: (win: Win) => string) => {
    const outcome = await changeShown(win.id, ladder.id, changes, await coachRelevel());
    if (!outcome.ok) return outcome;
    const message = sayDone(outcome.act.wins[0]?.after ?? win);
    const undo = async () => {
      const back = await undoAct(outcome.act);
      setSaid(back.ok && back.undid ? null : { message: texts.notTakenBack });
    };
    setSaid({ message, undo: { label: texts.undo, onPress: undo } });
    return outcome;
  };
  return {
    said,
    tell: (message) => setSaid({ message }),
    dismiss: () => setSaid(null),
    claimed: (value, act) => {
      const undo = async () => {
        const outcome = await undoClaim(act);
        setSaid(outcome.ok && outcome.undid ? null : { message: texts.notTakenBack });
      };
      const message = say(texts.saidNow, { claim: claimWords[value] });
      setSaid({ message, undo: { label: texts.undo, onPress: undo } });
    },
    link: (logged, behaviourId) =>
      change(logged, { chosen: [behaviourId] }, (win) => {
        const counts = win.status === 'ready' && win.level !== 'vague';
        return say(counts ? texts.linked : texts.linkedNotCounted, { title: sayWin(win) });
      }),
    unlink: (logged, behaviourId) =>
      change(logged, { chosen: [], dropped: [behaviourId] }, (win) => say(texts.unlinked, { title: sayWin(win) })),
  };
}
