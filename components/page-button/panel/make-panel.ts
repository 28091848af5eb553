import { newsWords } from '@/lib/i18n/en/page-button';
import type { Capture } from '@/lib/sites/types';
import type { PagePanel, PanelParts } from '../panel-slot';
import { addStyles } from '../style-sheet';
import { drawPanel } from './draw-panel';
import styles from './panel.css?inline';
import { SaveSession } from './save-session';

/** The panel of one button, with the save that it is about. `read` reads the page as it is when asked. */
export function makePanel(
  { offer, root, status, isTrusted, onState, ...parts }: PanelParts,
  read: () => Capture | null,
) {
  const session = new SaveSession({
    ...parts,
    key: offer.identity.key,
    read,
    onChange(state) {
      panel.show(state);
      const news = state.news === 'none' ? '' : newsWords[state.news];
      if (status.textContent !== news) status.textContent = news;
      onState(state);
    },
  });
  const panel = drawPanel(session, isTrusted);
  addStyles(root, styles);
  return {
    element: panel.element,
    firstField: panel.firstField,
    press: () => session.press(),
    close: () => session.close(),
    hurry: () => session.hurry(),
    outdate: () => session.outdate(),
  } satisfies PagePanel;
}
