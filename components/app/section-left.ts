import { createContext } from 'react';

/** A section that has led to what is open now. */
export interface WayBackTo {
  /** `#` included. */
  href: string;
  /** In the language that is spoken when it is asked for. */
  title: () => string;
}

/** Where one was before; null: the page was opened here. */
export const SectionLeft = createContext<() => WayBackTo | null>(() => null);

let left = '';
addEventListener('hashchange', ({ oldURL }) => {
  left = new URL(oldURL).hash;
});

/** The address before the one that is open now, `#` included; empty: there was none. */
export const addressLeft = () => left;
