import { getSameOrigin } from '@/lib/sites/same-origin-fetch';
import type { Capture, SiteAdapter } from '@/lib/sites/types';
import type { Pressed } from '../panel-slot';

/** The adapter for an address; null where there is nothing to save. */
export type FindAdapter = (url: URL) => Pick<SiteAdapter, 'read' | 'readFurther'> | null;

// A save waits no longer than this for the site's own answer; the page alone gives a usable win.
const PATIENCE = 4000;

/**
 * What was pressed, by the page and by the site's own answer while it is still there, else by its address and title
 * alone. The page may have learnt more since, such as a review of the viewer's: what the button said then is what is
 * saved.
 */
export async function readPressed(
  { offer, title }: Pressed,
  isHere: boolean,
  adapterFor: FindAdapter,
  get = getSameOrigin,
): Promise<Capture | null> {
  const { identity, action } = offer;
  const shown = isHere ? readPage(location.href, document, adapterFor) : null;
  const capture =
    (shown && (await readFurther(shown, adapterFor, get))) ??
    readPage(identity.url, document.implementation.createHTMLDocument(title), adapterFor);
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

function readPage(address: string, page: Document, adapterFor: FindAdapter): Capture | null {
  const url = new URL(address);
  return adapterFor(url)?.read(url, page) ?? null;
}

async function readFurther(shown: Capture, adapterFor: FindAdapter, get: typeof getSameOrigin): Promise<Capture> {
  const adapter = adapterFor(new URL(location.href));
  if (!adapter?.readFurther) return shown;
  const late = new Promise<Capture>((resolve) => {
    setTimeout(resolve, PATIENCE, { ...shown, cautions: [...shown.cautions, 'page-only'] });
  });
  return Promise.race([adapter.readFurther(shown, document, get).catch(() => shown), late]);
}

/** What was pressed, or the same review by the permalink that the page or the site has told since. */
function isSame({ identity }: Capture, pressed: string): boolean {
  const [whole, part] = pressed.split('#');
  if (identity.key === pressed) return true;
  return part?.startsWith('review-of-') === true && identity.key.startsWith(`${whole}#review-`);
}
