import type { KeyboardEvent } from 'react';
import { digitOf, isTyping } from '@/components/ui/pressed-key';
import { CLAIM_VALUES, type ClaimValue } from '@/lib/domain/claim';

export type QuizKey = { answer: ClaimValue } | { step: 1 | -1 };

/** What a key press asks of the quiz, or null. A key that is held down answers once. */
export function readQuizKey(event: KeyboardEvent): QuizKey | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return null;
  if (event.key === 'ArrowRight') return { step: 1 };
  if (event.key === 'ArrowLeft' || event.key === 'Backspace') return { step: -1 };
  const digit = event.repeat ? null : digitOf(event);
  const value = digit === null ? undefined : CLAIM_VALUES[digit - 1];
  return value === undefined ? null : { answer: value };
}
