import { cautionWords } from '@/lib/i18n/en/cautions';
import { panelWords, partNames } from '@/lib/i18n/en/page-button';
import { saySeries } from '@/lib/i18n/lists';
import { say } from '@/lib/i18n/say';
import { element, type Press } from '../element';
import { isUnkept } from './edit-queue';
import type { SessionState } from './save-session';
import { canWait } from './trouble';

/** The panel's last lines: what to mind, what the page did not say, and whether what was typed is kept. */
export function drawFoot(
  session: { retry(): unknown },
  press: Press,
  copyAll: (button: HTMLElement) => Promise<void>,
): { element: HTMLElement; show(state: SessionState): void } {
  const cautions = element('div', { class: 'cautions' });
  const missing = element('p');
  const kept = element('span');
  const notKept = element('span', { role: 'alert' });
  const retry = press(panelWords.retry, 'link', () => session.retry());
  const copy: HTMLButtonElement = press(panelWords.copy, 'link', () => void copyAll(copy));
  const foot = element('div', { class: 'foot' }, cautions, missing, kept, notKept, retry, copy);
  return {
    element: foot,
    show({ capture, edits, failure, win, news }) {
      const isFailed = edits === 'failed' && (!failure || canWait(failure));
      const absent = capture?.missing.map((part) => partNames[part]) ?? [];
      const isSlow = news === 'slow';
      foot.hidden = win !== 'own' && !isUnkept(edits) && !isSlow;
      cautions.replaceChildren(...(capture?.cautions ?? []).map((caution) => element('p', {}, cautionWords[caution])));
      missing.hidden = absent.length === 0;
      missing.textContent = say(panelWords.missing, { parts: saySeries(absent) });
      kept.textContent = editWords(edits);
      notKept.textContent = isFailed ? panelWords.notKept : '';
      // Where the win has gone, trying again keeps nothing.
      retry.hidden = !isFailed || win !== 'own';
      copy.hidden = !isFailed && !isSlow;
    },
  };
}

function editWords(edits: SessionState['edits']): string {
  if (edits === 'sending') return panelWords.keeping;
  return edits === 'kept' ? panelWords.kept : '';
}
