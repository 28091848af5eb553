import { type KeyboardEvent, useState } from 'react';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { ClaimValue } from '@/lib/domain/proof/claim';
import { answered, stepped, type Taking } from '@/lib/domain/quiz/quiz';
import { readQuizKey } from './quiz-keys';
import type { UseTaking } from './use-taking';

/** The steps through a taking, by button and by key; starting over can be taken back until the next one. */
export function useQuizSteps(ladder: Ladder, taking: Taking, underWay: UseTaking) {
  const [dropped, setDropped] = useState<Taking | null>(null);
  // Two keys may come before the next drawing.
  const now = () => underWay.latest.current ?? taking;
  const put = (next: Taking) => {
    if (next === now()) return;
    setDropped(null);
    underWay.change(next);
  };
  const answer = (value: ClaimValue) => put(answered(ladder, now(), value));
  const step = (by: 1 | -1) => put(stepped(ladder, now(), by));
  const press = (event: KeyboardEvent) => {
    const key = readQuizKey(event);
    if (!key) return;
    event.preventDefault();
    if ('answer' in key) answer(key.answer);
    else step(key.step);
  };
  const startOver = () => {
    setDropped(now());
    underWay.startOver();
  };
  return {
    answer,
    step,
    press,
    startOver,
    hasStartedOver: dropped !== null,
    takeBack: () => dropped && put(dropped),
    dismiss: () => setDropped(null),
  };
}

export type QuizSteps = ReturnType<typeof useQuizSteps>;
