import { originNames, panelWords, roleNames } from '@/lib/i18n/en/page-button';
import type { Capture } from '@/lib/sites/types';
import { element, type IsTrusted } from '../element';
import { drawChips } from './chips';
import type { Edits } from './edit-queue';

const TEXT_LIMIT = 20_000;

export interface Details {
  element: HTMLElement;
  outcome: HTMLTextAreaElement;
}

/** What can be added to a win on the spot; nothing here comes from the log. */
export function drawDetails(
  { win, suggestedBehaviours }: Capture,
  session: { edit(edits: Edits): void; flush(): void },
  isTrusted: IsTrusted,
): Details {
  const outcome = element('textarea', { class: 'field', rows: '3', maxlength: String(TEXT_LIMIT) });
  outcome.addEventListener('input', () => session.edit({ outcome: outcome.value }));
  const role = choice(roleNames, win.role, panelWords.noRole);
  role.addEventListener('change', () => session.edit({ role: keyOf(roleNames, role.value) }));
  const origin = choice(originNames, win.origin);
  origin.addEventListener('change', () => session.edit({ origin: keyOf(originNames, origin.value) ?? 'unclear' }));

  const details = element(
    'div',
    { class: 'details' },
    labelled(panelWords.outcome, outcome),
    element('div', { class: 'pair' }, labelled(panelWords.role, role), labelled(panelWords.origin, origin)),
    drawChips(suggestedBehaviours, (behaviours) => session.edit({ behaviours }), isTrusted),
  );
  details.addEventListener('focusout', () => session.flush());
  return { element: details, outcome };
}

function labelled(words: string, field: HTMLElement) {
  return element('label', {}, element('span', { class: 'label' }, words), field);
}

function choice(names: Record<string, string>, chosen: string | null, none?: string) {
  const options = Object.entries(names).map(([value, name]) => element('option', { value }, name));
  const first = none === undefined ? [] : [element('option', { value: '' }, none)];
  const select = element('select', { class: 'field' }, ...first, ...options);
  select.value = chosen ?? '';
  return select;
}

function keyOf<K extends string>(names: Record<K, string>, value: string): K | null {
  return value in names ? (value as K) : null;
}
