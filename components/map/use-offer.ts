import { useState } from 'react';
import { coachIfLoaded } from '@/lib/coach/coach';
import type { Verdict } from '@/lib/coach/judge';
import { restatedIn } from '@/lib/domain/ladder/crosswalk';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { suggestedOrder } from './suggested-order';

export interface Offer {
  /** Every behaviour; the first nine have a key. Settled when the win comes up: no key changes under the hand. */
  order: readonly string[];
  /** By the coach, from the words. */
  isSuggested: (behaviourId: string) => boolean;
  /** Null where the coach could not be loaded. */
  verdict: Verdict | null;
}

/** What is offered for the win in hand; null while none is. */
export function useOffer(ladder: Ladder, logged: LoggedWin | undefined): Offer | null {
  const verdict = logged ? (coachIfLoaded()?.(logged.win, logged.artifacts) ?? null) : null;
  const coached = verdict?.behaviours ?? [];
  const [settled, setSettled] = useState<{ winId: string; ladder: Ladder; order: string[] } | null>(null);
  if (!logged) return null;
  let order = settled?.order ?? [];
  if (settled?.winId !== logged.win.id || settled.ladder !== ladder) {
    order = suggestedOrder(ladder, logged, coached);
    setSettled({ winId: logged.win.id, ladder, order });
  }
  const suggested = new Set(restatedIn(ladder, coached).map(({ id }) => id));
  return { order, isSuggested: (id) => suggested.has(id), verdict };
}
