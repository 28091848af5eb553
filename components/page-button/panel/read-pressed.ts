import type { Capture } from '@/lib/sites/types';
import type { Pressed } from '../panel-slot';

/** Reads a page for an address; null where the two have nothing to save. */
export type ReadPage = (address: string, page: Document) => Capture | null;

/**
 * What was pressed, by the page while it is still there, else by its address and title alone. The page may have learnt
 * more since, such as a review of the viewer's: what the button said then is what is saved.
 */
export function readPressed({ offer, title }: Pressed, isHere: boolean, readPage: ReadPage): Capture | null {
  const { identity, action } = offer;
  const read = isHere ? readPage(location.href, document) : null;
  const capture = read ?? readPage(identity.url, document.implementation.createHTMLDocument(title));
  if (!capture) return null;
  const role = capture.win.role === 'reviewed' ? null : capture.win.role;
  return {
    ...capture,
    identity,
    win: {
      ...capture.win,
      kind: action === 'lesson' ? 'lesson' : 'win',
      role: action === 'review' ? 'reviewed' : role,
    },
  };
}
