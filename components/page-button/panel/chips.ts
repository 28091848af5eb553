import { behaviourNames, panelWords } from '@/lib/i18n/en/page-button';
import { element, type IsTrusted, pushButton } from '../element';
import { drawGrain } from '../grain';

/** Toggle buttons for the fifteen behaviours: the likely ones at once, all by category behind one more step. */
export function drawChips(
  suggested: readonly string[],
  onChange: (choice: { chosen: string[]; dropped: string[] }) => void,
  isTrusted: IsTrusted,
) {
  const chosen = new Set<string>();
  const dropped = new Set<string>();
  const names = Object.assign({}, ...behaviourNames.map(([, behaviours]) => behaviours)) as Record<string, string>;
  const likely = suggested.filter((id) => names[id]).slice(0, 5);

  const chip = (id: string) => {
    const button = pushButton(names[id] ?? id, 'chip', () => toggle(id), isTrusted);
    button.prepend(drawGrain(12));
    button.setAttribute('aria-pressed', 'false');
    const toggle = (which: string) => {
      const [from, to] = chosen.has(which) ? [chosen, dropped] : [dropped, chosen];
      from.delete(which);
      to.add(which);
      button.setAttribute('aria-pressed', String(chosen.has(which)));
      onChange({ chosen: [...chosen], dropped: [...dropped] });
    };
    return button;
  };

  const rest = behaviourNames.map(([category, behaviours]) => {
    const ids = Object.keys(behaviours).filter((id) => !likely.includes(id));
    const name = element('p', { class: 'category' }, category);
    return ids.length > 0 ? [name, element('div', { class: 'chips' }, ...ids.map(chip))] : [];
  });
  return element(
    'div',
    { role: 'group', 'aria-label': panelWords.behaviours },
    element('span', { class: 'label' }, panelWords.behaviours),
    element('div', { class: 'chips' }, ...likely.map(chip)),
    element('details', { class: 'more' }, element('summary', {}, panelWords.more), ...rest.flat()),
  );
}
