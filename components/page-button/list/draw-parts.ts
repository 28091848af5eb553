import type { IsTrusted } from '../element';
import type { canBeSeen } from '../visible';

/** What the parts of a list's panel need of the page that they are drawn on. */
export interface DrawParts {
  root: ShadowRoot;
  isTrusted: IsTrusted;
  isSeen: typeof canBeSeen;
  now: () => number;
  /** Whether nothing was painted over the panel when the last press in it began. */
  wasClear: () => boolean;
}
