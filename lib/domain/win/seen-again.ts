import { isSame } from '@/lib/domain/merge/canonical';
import type { Artifact, ArtifactFields } from './artifact';

/**
 * What changes of an artifact whose page is read once more: a pull request that was saved open may be merged by now. What
 * the page does not say this time stays as it was; one that is known by address and title alone says nothing.
 */
export function seenAgain(artifact: Artifact, seen: Omit<ArtifactFields, 'winId'>): Partial<ArtifactFields> {
  // What was merged stays so: a page that says otherwise is open since before.
  const isOld = artifact.state === 'merged' && seen.state !== null && seen.state !== 'merged';
  const isRead = Object.keys(seen.facts).length > 0;
  if (isOld || !isRead) return {};
  const stated = {
    title: seen.title || artifact.title,
    state: seen.state ?? artifact.state,
    ...withoutOldState(artifact, seen),
    cautions: cautionsOf(artifact, seen),
  };
  const isNews = !isSame({ ...artifact, ...stated }, artifact);
  return isNews ? { ...stated, capturedAt: seen.capturedAt } : {};
}

type Known = Pick<ArtifactFields, 'state' | 'dates' | 'facts' | 'cautions'>;

/** Of another state nothing is kept that was true of the one before: a ticket that was opened again is not resolved. */
function withoutOldState(artifact: Known, seen: Known): Pick<ArtifactFields, 'dates' | 'facts'> {
  const isSameState = seen.state === null || seen.state === artifact.state;
  if (isSameState) return { dates: { ...artifact.dates, ...seen.dates }, facts: { ...artifact.facts, ...seen.facts } };
  const { draft: _draft, mergedAt: _at, mergedBy: _by, resolution: _, resolutionDate: _on, ...facts } = artifact.facts;
  const { created, submitted } = artifact.dates;
  const dates = { ...(created !== undefined && { created }), ...(submitted !== undefined && { submitted }) };
  return { dates: { ...dates, ...seen.dates }, facts: { ...facts, ...seen.facts } };
}

/** Where the site did not answer, what it gave reason to mind before is still to be minded. */
function cautionsOf(artifact: Known, seen: Known): ArtifactFields['cautions'] {
  if (!seen.cautions.includes('page-only')) return seen.cautions;
  return [...new Set([...artifact.cautions, ...seen.cautions])];
}
