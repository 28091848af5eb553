import type { JudgedWin } from '@/lib/coach/judge-win';
import { originNames, panelWords, roleNames } from '@/lib/i18n/en/page-button';
import type { Capture } from '@/lib/sites/types';
import { element, type IsTrusted, type Press } from '../element';
import { drawChips } from './chips';
import { drawCoach } from './coach';
import type { Edits } from './edit-queue';
import type { LoadCoach } from './load-coach';

const TEXT_LIMIT = 20_000;

export interface Details {
  element: HTMLElement;
  outcome: HTMLTextAreaElement;
}

interface DetailsParts {
  session: { edit(edits: Edits): void; flush(): void };
  isTrusted: IsTrusted;
  press: Press;
  loadCoach: LoadCoach;
}

/** What can be added to a win on the spot; nothing here comes from the log. */
export function drawDetails(
  { identity, title, win, suggestedBehaviours }: Capture,
  { session, isTrusted, press, loadCoach }: DetailsParts,
): Details {
  const chips = drawChips(suggestedBehaviours, (behaviours) => session.edit({ behaviours }), isTrusted);
  const onWave = (waved: Edits['waved']) => session.edit({ waved });
  const coach = drawCoach({ loadCoach, press, onWave, onSuggest: chips.suggest });
  const outcome = element('textarea', { class: 'field', dir: 'auto', rows: '3', maxlength: String(TEXT_LIMIT) });
  outcome.addEventListener('input', () => {
    session.edit({ outcome: outcome.value });
    void coach.read(toJudged({ title, role: win.role, outcome: outcome.value }), identity.type);
  });
  const role = choice(roleNames, win.role, panelWords.noRole);
  role.addEventListener('change', () => session.edit({ role: keyOf(roleNames, role.value) }));
  const origin = choice(originNames, win.origin);
  origin.addEventListener('change', () => session.edit({ origin: keyOf(originNames, origin.value) ?? 'unclear' }));

  const details = element(
    'div',
    { class: 'details' },
    labelled(panelWords.outcome, outcome),
    coach.element,
    element('div', { class: 'pair' }, labelled(panelWords.role, role), labelled(panelWords.origin, origin)),
    chips.element,
  );
  details.addEventListener('focusout', () => session.flush());
  return { element: details, outcome };
}

/** The win as far as this panel knows it: what was written elsewhere is not told to a page. */
function toJudged(known: Pick<JudgedWin, 'title' | 'role' | 'outcome'>): JudgedWin {
  return { ...known, did: '', decision: '', reasoning: '', metric: null };
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
