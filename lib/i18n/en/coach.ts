import type { CoachQuestionId } from '@/lib/domain/win/win';
import { words } from '../words';

export const coachWords = words('coach.coachWords', {
  name: 'What it says so far',
  ingredients: { role: 'Your part', object: 'On what', outcome: 'What changed' },
  said: 'said',
  unsaid: 'not said yet',
  answer: 'Answer it',
  wave: 'Skip this question',
  noNumber: 'No number needed.',
  mayShow: 'It may show',
  why: '{behaviour}: because of {words}',
  whyTitle: 'Why these?',
});

/** What the coach asks, one at a time. */
export const coachQuestions: Record<CoachQuestionId, string> = words('coach.coachQuestions', {
  role: 'What did you decide, write or change yourself?',
  object: 'What was it about, so that somebody who was not there can find it?',
  outcome: 'What changed because of it?',
  number: 'Is there a number for it? It counts without one.',
});
