import type { SuggestedBehaviour } from '@/lib/coach/judge';
import type { JudgedWin } from '@/lib/coach/judge-win';
import { type CoachQuestionId, isSaid } from '@/lib/domain/win/win';
import type { Capture } from '@/lib/sites/types';
import { element, type Press } from '../element';
import { drawCoachMark } from './coach-mark';
import { drawCoachQuestion } from './coach-question';
import type { LoadCoach } from './load-coach';

interface CoachParts {
  loadCoach: LoadCoach;
  press: Press;
  onWave: (waved: CoachQuestionId[]) => void;
  onSuggest: (behaviours: readonly SuggestedBehaviour[]) => void;
}

/** What the words say so far, and the one thing worth adding. It hints and never blocks; without words it is not there. */
export function drawCoach({ loadCoach, press, onWave, onSuggest }: CoachParts) {
  const mark = drawCoachMark();
  const question = drawCoachQuestion(press, onWave);
  const coach = element('div', { class: 'coach', hidden: true }, mark.element, question.element);
  let latest: JudgedWin | undefined;

  return {
    element: coach,
    async read(win: JudgedWin, type: Capture['identity']['type']) {
      latest = win;
      const judgeWin = isSaid(win) ? await loadCoach() : undefined;
      // More was typed meanwhile.
      if (latest !== win) return;
      const verdict = judgeWin?.(win, [{ type }]);
      coach.hidden = !verdict;
      if (verdict) mark.show(verdict.ingredients);
      question.ask(verdict?.question ?? null);
      onSuggest(verdict?.behaviours ?? []);
    },
  };
}
