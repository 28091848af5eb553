import type { Send } from '@/lib/messaging/client';
import type { ListState } from './list-state';
import type { ListPlace } from './read-list';

/** What a session needs from outside: the list, the page, the worker and the clock. */
export interface ListSessionParts extends ListPlace {
  /** The list's own address, whichever of its pages is shown. */
  address: string;
  /** Whether the list is still shown. */
  isHere: () => boolean;
  send: Send;
  newId: () => string;
  pause: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds between two requests to the site. */
  pace: number;
  onChange: (state: ListState) => void;
}
