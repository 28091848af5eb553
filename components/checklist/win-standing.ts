import type { GrainState } from '@/components/ui/grains/GrainShape';
import { grainOf } from '@/components/wins/list/win-grain';
import type { LoggedWin } from '@/lib/domain/log';
import type { Proof } from '@/lib/domain/proof/proof';

export interface Standing {
  grain: GrainState;
  why: 'counted' | 'inbox' | 'draft' | 'archived' | 'vague' | 'other';
}

/** Whether a linked win counts for the proof, and if it does not, why. */
export function standingOf({ win }: LoggedWin, { countedWinIds }: Pick<Proof, 'countedWinIds'>): Standing {
  if (countedWinIds.includes(win.id)) return { grain: win.kind === 'lesson' ? 'husk' : 'met', why: 'counted' };
  if (win.status !== 'ready') return { grain: grainOf(win).state, why: win.status };
  if (win.level === 'vague') return { grain: 'husk', why: 'vague' };
  return { grain: 'stale', why: 'other' };
}
