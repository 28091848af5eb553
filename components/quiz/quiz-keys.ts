import type { KeyboardEvent } from 'react';
import { readAct } from '@/components/keys/read-key';
import { digitOf, isTyping } from '@/components/ui/pressed-key';
import { CLAIM_VALUES, type ClaimValue } from '@/lib/domain/proof/claim';

export type QuizKey = { answer: ClaimValue } | { step: 1 | -1 };

/** What a key press asks of the quiz, or null. A key that is held down answers once. */
export function readQuizKey(event: KeyboardEvent): QuizKey | null {
  if (event.defaultPrevented || isTyping(event)) return null;
  const act = readAct('quiz', event);
  if (act === 'next') return { step: 1 };
  if (act === 'back') return { step: -1 };
  const value = act === 'answer' && !event.repeat ? CLAIM_VALUES[(digitOf(event) ?? 0) - 1] : undefined;
  return value === undefined ? null : { answer: value };
}
