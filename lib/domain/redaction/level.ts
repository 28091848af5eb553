import type { LoggedWin } from '@/lib/domain/log';

/** How much of the log a document may tell: all but private wins · what colleagues may read · what anybody may. */
export const REDACTION_LEVELS = ['full', 'work-safe', 'public'] as const;
export type RedactionLevel = (typeof REDACTION_LEVELS)[number];

/** What leaves is work-safe unless the user chooses otherwise for this one document. */
export const DEFAULT_LEVEL: RedactionLevel = 'work-safe';

/** The wins that may be in a document of `level` at all: never private ones, confidential ones at Full alone. */
export function sharedAt(log: readonly LoggedWin[], level: RedactionLevel): LoggedWin[] {
  return log.filter(({ win }) => win.visibility !== 'private' && (level === 'full' || !win.confidential));
}
