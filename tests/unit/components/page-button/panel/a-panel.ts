import { drawPanel } from '@/components/page-button/panel/draw-panel';
import { SaveSession } from '@/components/page-button/panel/save-session';
import { aCapture, KEY } from '../a-capture';
import { type aWorker, someIds } from '../a-worker';

/** The panel of a page that is still there, on no page yet. `readExcerpt`: reads the page's text, where it is known how. */
export function aPanel(worker: ReturnType<typeof aWorker>, readExcerpt?: () => string | null) {
  const session: SaveSession = new SaveSession({
    key: KEY,
    isSaved: false,
    read: async () => aCapture,
    isHere: () => true,
    send: worker.send,
    newId: someIds(),
    onChange: (state) => panel.show(state),
  });
  const panel = drawPanel(
    session,
    () => true,
    async () => undefined,
    () => readExcerpt,
  );
  return { session, panel };
}
