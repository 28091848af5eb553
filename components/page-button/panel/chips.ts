import type { SuggestedBehaviour } from '@/lib/coach/judge';
import { toDay } from '@/lib/domain/day';
import { asksForFollowUp, firstFollowUp } from '@/lib/domain/win/follow-up';
import { sayDay } from '@/lib/i18n/dates';
import { behaviourNames, panelWords } from '@/lib/i18n/en/page-button';
import { say } from '@/lib/i18n/say';
import { element, type IsTrusted, pushButton, setAttributes } from '../element';
import { drawGrain } from '../grain';
import { drawCategories } from './chip-categories';
import { drawWhy, sayWhy } from './coach-why';

interface Chips {
  element: HTMLElement;
  /** Brings up what the words may show, beside the likely ones, and takes away what they no longer do. */
  suggest(behaviours: readonly SuggestedBehaviour[]): void;
}

/** Toggle buttons for the fifteen behaviours: the likely ones at once, all by category behind one more step. */
export function drawChips(
  suggested: readonly string[],
  onChange: (choice: { chosen: string[]; dropped: string[] }) => void,
  isTrusted: IsTrusted,
): Chips {
  const names: Record<string, string> = Object.assign({}, ...behaviourNames.map(([, behaviours]) => behaviours));
  const chosen = new Set<string>();
  const dropped = new Set<string>();
  const asks = element('div', { class: 'reasons', role: 'status' });
  const likely = suggested.filter((id) => names[id]).slice(0, 5);

  const toggle = (id: string, chip: HTMLElement) => {
    const [from, to] = chosen.has(id) ? [chosen, dropped] : [dropped, chosen];
    from.delete(id);
    to.add(id);
    chip.setAttribute('aria-pressed', String(chosen.has(id)));
    asks.textContent = [...chosen].some(asksForFollowUp) ? sayAsksOn() : '';
    onChange({ chosen: [...chosen], dropped: [...dropped] });
  };
  const draw = (id: string) => {
    const chip: HTMLButtonElement = pushButton(names[id] ?? id, 'chip', () => toggle(id, chip), isTrusted);
    chip.prepend(drawGrain(12));
    chip.setAttribute('aria-pressed', 'false');
    return chip;
  };
  const chips = new Map(Object.keys(names).map((id) => [id, draw(id)]));
  const row = element('div', { class: 'chips' }, ...likely.flatMap((id) => chips.get(id) ?? []));
  const categories = drawCategories(chips, row);
  const why = drawWhy(names);

  return {
    element: element(
      'div',
      { role: 'group', 'aria-label': panelWords.behaviours },
      element('span', { class: 'label' }, panelWords.behaviours),
      row,
      why.element,
      asks,
      element(
        'details',
        { class: 'more' },
        element('summary', {}, drawGrain(14), panelWords.more),
        ...categories.elements,
      ),
    ),
    suggest(behaviours) {
      for (const [id, chip] of chips) {
        const reason = behaviours.find((each) => each.id === id);
        setAttributes(chip, { 'data-suggested': reason !== undefined, title: reason && sayWhy(reason, names) });
        const isUp = chip.parentElement === row;
        const belongsUp = likely.includes(id) || reason !== undefined || (isUp && chosen.has(id));
        if (belongsUp && !isUp) row.append(chip);
        if (!belongsUp && isUp) categories.take(id);
      }
      categories.tidy();
      why.show(behaviours);
    },
  };
}

/** When what became of a call is asked for, whose outcome alone proves it. */
function sayAsksOn(): string {
  return say(panelWords.asksOn, { day: sayDay(firstFollowUp(toDay(new Date()))) });
}
