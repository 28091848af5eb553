import type { KeyboardEvent } from 'react';
import { readAct } from '@/components/keys/read-key';
import { digitOf, takesText } from '@/components/ui/pressed-key';
import { type Answer, QUESTIONS, type Question } from '@/lib/domain/audit/audit-project';

/** What a key of the questions asks for. */
export type QuestionKey =
  | { does: 'answer'; answer: Answer }
  | { does: 'make-win' | 'next' | 'back' }
  | { does: 'go'; question: Question };

/** The act that a key press asks for, or null. In a field that is typed in, keys are typed. */
export function readQuestionKey(event: KeyboardEvent): QuestionKey | null {
  if (event.defaultPrevented || event.nativeEvent.isComposing || event.repeat || takesText(event.target)) return null;
  const act = readAct('audit', event);
  if (act === null) return null;
  if (act === 'make-win' || act === 'next' || act === 'back') return { does: act };
  if (act !== 'go') return { does: 'answer', answer: act };
  const question = QUESTIONS[(digitOf(event) ?? 0) - 1];
  return question ? { does: 'go', question } : null;
}
