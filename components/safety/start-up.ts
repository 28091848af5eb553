import { useSyncExternalStore } from 'react';
import type { StartUpState } from '@/lib/safety/start-up-check';

/** `checking`: the log must not be shown yet. `seems-whole`: it may be, and the rest is being looked at. */
type Seen = StartUpState | { state: 'checking' } | { state: 'seems-whole' };

let seen: Seen = { state: 'fine' };
const listeners = new Set<() => void>();

/**
 * Checks the log, or does `prepare` in place of that, beside the drawing of the frame; once for a page. Resolves when it
 * has shown what it found.
 */
export function startUp(prepare: typeof check = check): Promise<void> {
  holdLog();
  return look(() => seen.state === 'checking' && show({ state: 'seems-whole' }), prepare);
}

/** Nothing of the log is shown from here on. */
export function holdLog(): void {
  show({ state: 'checking' });
}

/** The same for a page that shows the log already: what somebody is at stays where it is. */
export function lookAgain(): void {
  void look();
}

/** An error of the check is none of the log: a section that cannot read it says so itself. */
function look(seemsWhole?: () => void, find = check): Promise<void> {
  return find(seemsWhole).then(show, () => show({ state: 'fine' }));
}

let isHearing = false;

async function check(seemsWhole?: () => void): Promise<StartUpState> {
  const { checkLog, hearSigns } = await import('@/lib/safety/start-up-check');
  // The worker, which looks at more, or another page may find what this one has not.
  if (!isHearing) hearSigns(() => seen.state === 'fine' && lookAgain());
  isHearing = true;
  return checkLog(new Date(), seemsWhole);
}

/** What the check found; without one, as in a test of a single part, all is fine. */
export function useStartUp(): Seen {
  return useSyncExternalStore(watch, () => seen);
}

/** Resolves once the log is what it should be: until then a row that is not found may be one that was lost. */
export function untilSound(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (seen.state !== 'fine' && seen.state !== 'recovered') return;
      listeners.delete(look);
      resolve();
    };
    listeners.add(look);
    look();
  });
}

/** The user has read or decided it. */
export function settleStartUp(): void {
  show({ state: 'fine' });
}

function show(found: Seen): void {
  seen = found;
  for (const look of listeners) look();
}

function watch(look: () => void): () => void {
  listeners.add(look);
  return () => listeners.delete(look);
}
