import { type FindAdapter, readWhole } from '@/lib/sites/read-whole';
import type { Capture } from '@/lib/sites/types';
import type { Pressed } from '../panel-slot';

/**
 * What was pressed, by the page and by the site's own answer while it is still there, else by its address and title
 * alone. The page may have learnt more since, such as a review of the viewer's: what the button said then is what is
 * saved.
 */
export async function readPressed(
  { offer, title }: Pressed,
  isHere: boolean,
  adapterFor: FindAdapter,
): Promise<Capture | null> {
  const { identity, action } = offer;
  const reading = isHere ? readWhole(new URL(location.href), document, adapterFor) : null;
  // A page that no reader was made for must not leave the button saying that it saves.
  const shown = (await reading?.catch(() => null)) ?? null;
  const capture = shown ?? readTitled(new URL(identity.url), title, adapterFor);
  if (!capture) return null;
  const role = capture.win.role === 'reviewed' ? null : capture.win.role;
  return {
    ...capture,
    identity: isSame(capture, identity.key) ? capture.identity : identity,
    win: {
      ...capture.win,
      kind: action === 'lesson' ? 'lesson' : 'win',
      role: action === 'review' ? 'reviewed' : role,
    },
  };
}

function readTitled(url: URL, title: string, adapterFor: FindAdapter): Capture | null {
  return adapterFor(url)?.read(url, document.implementation.createHTMLDocument(title)) ?? null;
}

/** What was pressed, or the same review by the permalink that the page or the site has told since. */
function isSame({ identity }: Capture, pressed: string): boolean {
  const [whole, part] = pressed.split('#');
  if (identity.key === pressed) return true;
  return part?.startsWith('review-of-') === true && identity.key.startsWith(`${whole}#review-`);
}
