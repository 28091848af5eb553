import { panelWords } from '@/lib/i18n/en/page-button';
import { element, type Press } from '../element';
import type { SessionState } from './save-session';
import { canWait, describeTrouble, type Trouble } from './trouble';

/** Where a failure is told, with the ways out of it. An edit that waits is told more quietly, at the panel's foot. */
export function drawAlert(
  session: { retry(): unknown },
  press: Press,
  copy: (button: HTMLElement) => Promise<void>,
): {
  element: HTMLElement;
  show(failure: SessionState['failure']): void;
  /** The button of what helps most; undefined while nothing is wrong. */
  firstWay(): HTMLElement | undefined;
} {
  const alert = element('div', { role: 'alert', class: 'trouble', hidden: true });
  let told: SessionState['failure'] = null;

  function drawWay(way: Trouble['ways'][number]) {
    if (way === 'retry') return press(panelWords.tryAgain, 'way', () => session.retry());
    if (way === 'reload') return press(panelWords.reload, 'way', () => location.reload());
    const button: HTMLButtonElement = press(panelWords.copy, 'way', () => void copy(button));
    return button;
  }

  return {
    element: alert,
    firstWay: () => alert.querySelector('button') ?? undefined,
    show(failure) {
      // Told once, however many words follow.
      if (failure?.reason === told?.reason && failure?.doing === told?.doing) return;
      told = failure;
      const isQuiet = !failure || (failure.doing === 'edit' && canWait(failure));
      alert.hidden = isQuiet;
      alert.replaceChildren();
      if (isQuiet) return;
      const { words, ways } = describeTrouble(failure);
      alert.append(element('p', {}, words), element('div', { class: 'ways' }, ...ways.map(drawWay)));
    },
  };
}
