import type { Verdict } from '@/lib/coach/judge';
import { coachWords } from '@/lib/i18n/en/coach';
import { element } from '../element';
import { drawGrain } from '../grain';

/** Role, object and outcome: a kernel each, which fills when the words say it. */
export function drawCoachMark() {
  const mark = element('ul', { class: 'mark', 'aria-label': coachWords.name });
  return {
    element: mark,
    show(ingredients: Verdict['ingredients']) {
      const parts = ingredients.map(({ id, present }) => {
        const said = element('span', { class: 'quiet' }, `: ${present ? coachWords.said : coachWords.unsaid}`);
        return element('li', { 'data-present': present }, drawGrain(14), coachWords.ingredients[id], said);
      });
      mark.replaceChildren(...parts);
    },
  };
}
