import type { GrainState } from '@/components/ui/grains/GrainShape';
import type { WinFields } from '@/lib/domain/win/win';
import { grainNames } from '@/lib/i18n/en/grains';

type Grained = Pick<WinFields, 'status' | 'kind' | 'level'>;

const STATES: Record<keyof typeof grainNames, GrainState> = {
  inbox: 'loose',
  draft: 'none',
  archived: 'stale',
  lesson: 'husk',
  vague: 'husk',
  evidence: 'thin',
  strong: 'met',
};

/** How a win is drawn, and what that says. */
export function grainOf({ status, kind, level }: Grained): { state: GrainState; label: string } {
  const means = status !== 'ready' ? status : kind === 'lesson' ? 'lesson' : level;
  return { state: STATES[means], label: grainNames[means] };
}
