import type { SuggestedBehaviour } from '@/lib/coach/judge';
import { coachWords } from '@/lib/i18n/en/coach';
import { sayQuoted, saySeries } from '@/lib/i18n/lists';
import { say } from '@/lib/i18n/say';
import { element } from '../element';
import { drawGrain } from '../grain';

/** Which words spoke for a behaviour. */
export function sayWhy({ id, why }: SuggestedBehaviour, names: Record<string, string>): string | undefined {
  if (why.length === 0) return undefined;
  const words = saySeries(why.map(sayQuoted));
  return say(coachWords.why, { behaviour: names[id] ?? id, words });
}

/** The reasons for all that is suggested, behind one step. */
export function drawWhy(names: Record<string, string>) {
  const reasons = element('ul', { class: 'reasons' });
  const why = element('details', { hidden: true }, element('summary', {}, drawGrain(14), coachWords.whyTitle), reasons);
  return {
    element: why,
    show(behaviours: readonly SuggestedBehaviour[]) {
      const told = behaviours.flatMap((each) => sayWhy(each, names) ?? []);
      why.hidden = told.length === 0;
      reasons.replaceChildren(...told.map((reason) => element('li', {}, reason)));
    },
  };
}
