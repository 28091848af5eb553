/** Where a behaviour stands on the checklist: what is said of it, its proof, and where evidence is added. */
export function behaviourHref(behaviourId: string): string {
  return `#/checklist?behaviour=${behaviourId}`;
}
