import type { CoachQuestionId } from '@/lib/domain/win/win';
import { coachQuestions, coachWords } from '@/lib/i18n/en/coach';
import { element, type Press } from '../element';

/** At most one question, until it is answered or waved away; its place is held, so that nothing jumps. */
export function drawCoachQuestion(press: Press, onWave: (waved: CoachQuestionId[]) => void) {
  const waved: CoachQuestionId[] = [];
  let asked: CoachQuestionId | null = null;
  const words = element('p');
  const skip = press('', 'close', () => {
    if (asked) waved.push(asked);
    onWave([...waved]);
    ask(asked);
  });
  skip.setAttribute('aria-label', coachWords.wave);
  skip.title = coachWords.wave;
  const place = element('div', { class: 'asked' }, words, skip);

  function ask(question: CoachQuestionId | null) {
    asked = question && !waved.includes(question) ? question : null;
    words.textContent = asked ? coachQuestions[asked] : '';
    if (asked === 'outcome') words.textContent += ` ${coachWords.noNumber}`;
    skip.hidden = !asked;
  }
  ask(null);
  return { element: place, ask };
}
