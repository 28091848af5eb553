import type { Person, WinFields } from '@/lib/domain/win/win';

const STARTERS = ['problem', 'decision', 'unblocked', 'explained', 'shipped', 'lesson'] as const;
export type StarterId = (typeof STARTERS)[number];

/** What a starter asks for: a text of the win, or the one person it is about. */
export type AskedField = keyof Pick<WinFields, 'outcome' | 'decision' | 'leftWithThem' | 'learned'> | 'person';

/** What a starter of the quick log sets, and what its behaviour's proof rule needs to be asked for. */
export interface Starter extends Pick<WinFields, 'kind' | 'role' | 'origin'> {
  id: StarterId;
  /** A behaviour of the built-in ladder, or null: shipped work shows none by itself. */
  behaviourId: string | null;
  /**
   * As few as the rule leaves: two where it wants a person and what came of it, and what changed where it wants nothing
   * that is typed.
   */
  asks: readonly AskedField[];
  /** What the person asked for is, besides the name that is typed. */
  personAs?: Omit<Person, 'label'>;
}

/** In the order in which they are offered. */
export const starters: readonly Starter[] = [
  {
    id: 'problem',
    kind: 'win',
    role: 'drove',
    origin: 'identified',
    behaviourId: 'find-problems',
    asks: ['outcome'],
  },
  {
    id: 'decision',
    kind: 'win',
    role: 'drove',
    origin: 'unclear',
    behaviourId: 'resolve-ambiguity',
    asks: ['decision'],
  },
  {
    id: 'unblocked',
    kind: 'win',
    role: 'advised',
    origin: 'unclear',
    behaviourId: 'unblock',
    asks: ['person', 'leftWithThem'],
    personAs: { as: 'engineer', engineer: true, outsideTeam: false },
  },
  {
    id: 'explained',
    kind: 'win',
    role: 'drove',
    origin: 'unclear',
    behaviourId: 'translate',
    asks: ['person', 'decision'],
    personAs: { as: 'pm', engineer: false, outsideTeam: false },
  },
  {
    id: 'shipped',
    kind: 'win',
    role: 'drove',
    origin: 'assigned',
    behaviourId: null,
    asks: ['outcome'],
  },
  {
    // Its rule also wants `unprompted`: that is the user's to say, never a starter's.
    id: 'lesson',
    kind: 'lesson',
    role: 'drove',
    origin: 'unclear',
    behaviourId: 'change-course',
    asks: ['learned'],
  },
];
