import { newsWords } from '@/lib/i18n/en/page-button';
import type { FindAdapter } from '@/lib/sites/read-whole';
import broughtStyles from '../brought.css?inline';
import type { PagePanel, PanelParts } from '../panel-slot';
import { addStyles } from '../style-sheet';
import coachStyles from './coach.css?inline';
import { drawPanel } from './draw-panel';
import { coachLoader } from './load-coach';
import styles from './panel.css?inline';
import { excerptReader } from './read-excerpt';
import { readPressed } from './read-pressed';
import { SaveSession } from './save-session';

/** The panel of one button, with the save that it is about. */
export function makePanel(
  { pressed, root, status, isTrusted, onState, ...parts }: PanelParts,
  adapterFor: FindAdapter,
) {
  const session = new SaveSession({
    ...parts,
    key: pressed().offer.identity.key,
    read: () => readPressed(pressed(), parts.isHere(), adapterFor),
    onChange(state) {
      panel.show(state);
      const news = state.news === 'none' ? '' : newsWords[state.news];
      if (status.textContent !== news) status.textContent = news;
      onState(state);
    },
  });
  const panel = drawPanel(session, isTrusted, coachLoader(parts.send), (capture) =>
    excerptReader(capture, parts.isHere, adapterFor),
  );
  addStyles(root, broughtStyles + styles + coachStyles);
  return {
    element: panel.element,
    firstField: panel.firstField,
    press: () => session.press(),
    close: () => session.close(),
    hurry: () => session.hurry(),
    leave: () => session.leave(),
  } satisfies PagePanel;
}
