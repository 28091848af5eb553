import type { LoggedWin } from '@/lib/domain/log';
import { type RedactionLevel, sharedAt } from '@/lib/domain/redaction/level';

/** Why a win that a packet told is not in it today. */
export type GoneReason = 'deleted' | 'kept-back' | 'other';

/** Which wins of a packet that was handed over may still be told at its level, and why others may not. */
export function stillTold(log: readonly LoggedWin[], level: RedactionLevel) {
  const there = new Set(log.filter(({ win }) => win.deletedAt === null).map(({ win }) => win.id));
  const shared = new Set(sharedAt(log, level).map(({ win }) => win.id));
  return {
    isTold: (winId: string) => there.has(winId) && shared.has(winId),
    reason: (winId: string): GoneReason => {
      if (!there.has(winId)) return 'deleted';
      return shared.has(winId) ? 'other' : 'kept-back';
    },
  };
}
