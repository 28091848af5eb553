/** What the popup shows; `opening`: it is not known yet which of two it is. */
export type View = 'log' | 'inbox' | 'check-in' | 'opening';
