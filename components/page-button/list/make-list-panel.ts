import { withPlainHost } from '@/lib/domain/win/address';
import { listWords } from '@/lib/i18n/en/page-list';
import { say } from '@/lib/i18n/say';
import { getSameOrigin } from '@/lib/sites/same-origin-fetch';
import type { SiteList } from '@/lib/sites/types';
import broughtStyles from '../brought.css?inline';
import type { PagePanel, PanelParts } from '../panel-slot';
import { addStyles } from '../style-sheet';
import { canBeSeen } from '../visible';
import { drawListPanel } from './draw-list-panel';
import styles from './list.css?inline';
import { ListSession } from './list-session';
import type { ListSessionParts } from './list-session-parts';
import type { ListState } from './list-state';
import { rowMarks } from './row-marks';

export type FindList = (url: URL, page: Document) => { list: SiteList; address: string } | null;
type Outside = Pick<ListSessionParts, 'get' | 'pause' | 'now' | 'pace'> & { isSeen: typeof canBeSeen };

const OUTSIDE: Outside = { get: getSameOrigin, pause, now: Date.now, pace: 1000, isSeen: canBeSeen };

const UNREADABLE: SiteList = { readShown: () => [], readPage: async () => ({ ok: false, reason: 'odd' }) };

/** The panel of one list, with everything that is being saved from it. */
export function makeListPanel(
  { root, status, isTrusted, isHere, send, newId, onState }: PanelParts<null>,
  listFor: FindList,
  outside: Partial<Outside> = {},
): PagePanel {
  const { isSeen, ...given } = { ...OUTSIDE, ...outside };
  const here = () => ({ url: withPlainHost(new URL(location.href)), page: document });
  const { list, address } = listFor(here().url, document) ?? { list: UNREADABLE, address: location.href };
  const marks = rowMarks();
  const session = new ListSession({ list, address, here, isHere, send, newId, ...given, onChange: show });
  const panel = drawListPanel(session, { root, isTrusted, isSeen, now: given.now });
  addStyles(root, broughtStyles + styles);

  function show(state: ListState) {
    panel.show(state);
    if (state.isOpen) marks.show(state.rows);
    else marks.clear();
    if (status.textContent !== panel.said()) status.textContent = panel.said();
    const { step, job, isOpen, isReading } = state;
    const words = step === 'busy' ? say(listWords.busy, { n: job?.progress.handled ?? 0 }) : undefined;
    onState({ phase: step === 'busy' || isReading ? 'saving' : 'idle', isOpen, words });
  }

  return {
    element: panel.element,
    firstField: panel.firstField,
    press: async () => (session.state.isOpen ? session.close() : session.open()),
    close: () => session.close(),
    hurry: () => session.hurry(),
    leave: () => session.leave(),
    lookAgain: () => session.lookAgain(),
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
