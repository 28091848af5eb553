/** What an address below `#/plan` shows. */
export type PlanView = { name: 'now' } | { name: 'start' } | { name: 'moving-on' } | { name: 'plan'; planId: string };

/** Reads `/plan`, `/plan/new`, `/plan/moving-on` or `/plan/ID`. */
export function readPlanAddress(address: string): PlanView {
  const below = address.split('?', 1)[0]?.split('/').filter(Boolean)[1];
  if (below === undefined) return { name: 'now' };
  if (below === 'new') return { name: 'start' };
  return below === 'moving-on' ? { name: 'moving-on' } : { name: 'plan', planId: below };
}

export function planHref(planId: string): string {
  return `#/plan/${planId}`;
}
