import type { Ladder } from '@/lib/domain/ladder/ladder';
import { behaviourNames } from '@/lib/i18n/en/page-button';

/** A behaviour in a few words; its whole statement where the ladder is not the built-in one. */
export function nameBehaviour(ladder: Ladder, behaviourId: string): string {
  const statement = ladder.behaviours.find(({ id }) => id === behaviourId)?.statement;
  const short = behaviourNames.find(([, names]) => Object.hasOwn(names, behaviourId))?.[1][behaviourId];
  return short ?? statement ?? behaviourId;
}
