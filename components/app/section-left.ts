import { type Section, sectionAt } from './sections';

export interface WayBackTo extends Pick<Section, 'title'> {
  /** `#` included. */
  href: string;
}

let left = '';
addEventListener('hashchange', ({ oldURL }) => {
  left = new URL(oldURL).hash;
});

/** Where one was before the address that is open now; null: the page was opened there, or came from its first one. */
export function sectionLeft(): WayBackTo | null {
  const section = left === '' ? undefined : sectionAt(left.slice(1));
  return section && section.path !== '/welcome' ? { href: left, title: section.title } : null;
}
