import type { Artifact } from './artifact';
import type { Win } from './win';

/** A win with all that hangs on it: what every reading of the log works on. */
export interface LoggedWin {
  win: Win;
  artifacts: Artifact[];
  /** Behaviours of the ladder being read, by evidence that stands. */
  behaviourIds: string[];
}

/** What may be handed to somebody else: neither private nor confidential wins. */
export function shareable(log: readonly LoggedWin[]): LoggedWin[] {
  return log.filter(({ win }) => win.visibility !== 'private' && !win.confidential);
}
