import type { KeyboardEvent } from 'react';
import { type Answer, QUESTIONS, type Question } from '@/lib/domain/audit-project';

/** What a key of the questions asks for. */
export type QuestionKey =
  | { does: 'answer'; answer: Answer }
  | { does: 'make-win' | 'next' | 'back' }
  | { does: 'go'; question: Question };

const LETTERS: Record<string, QuestionKey> = {
  y: { does: 'answer', answer: 'yes' },
  p: { does: 'answer', answer: 'partly' },
  n: { does: 'answer', answer: 'no' },
  s: { does: 'answer', answer: 'skip' },
  w: { does: 'make-win' },
  j: { does: 'next' },
  k: { does: 'back' },
};

/** The act that a key press asks for, or null. In a field that is typed in, keys are typed. */
export function readQuestionKey(event: KeyboardEvent): QuestionKey | null {
  const { key, target } = event;
  if (event.defaultPrevented || event.nativeEvent.isComposing || event.repeat) return null;
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  if (target instanceof HTMLElement && target.matches('input:not([type="radio"]), textarea, select')) return null;
  const numbered = /^[1-9]$/.test(key) ? QUESTIONS[Number(key) - 1] : undefined;
  if (numbered) return { does: 'go', question: numbered };
  return LETTERS[letterOf(event)] ?? null;
}

/** On a keyboard that writes no Latin letters the key counts by its place. */
function letterOf({ key, code }: KeyboardEvent): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^Key[A-Z]$/.test(code) && key.length === 1 ? code.slice(3).toLowerCase() : '';
}
