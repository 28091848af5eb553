/** What the list looked like when it was left, so that the way back leads to the same place. */
export interface ListMemory {
  href: string;
  /** How far down the page was, in pixels. */
  scrollY: number;
  /** The win that was opened last, whose row gets the focus back, and how far below the top of the window it stood. */
  openedId: string | null;
  top: number;
  /** The wins that were chosen. */
  chosen?: ReadonlySet<string>;
}

export function newListMemory(): ListMemory {
  return { href: '#/wins', scrollY: 0, openedId: null, top: 0 };
}
