import { isSame } from '@/lib/domain/merge/canonical';
import type { Artifact, ArtifactFields } from './artifact';

/**
 * What changes of an artifact whose page is read once more: a pull request that was saved open may be merged by now. What
 * the page does not say this time stays as it was; one that is known by address and title alone says nothing.
 */
export function seenAgain(artifact: Artifact, seen: Omit<ArtifactFields, 'winId'>): Partial<ArtifactFields> {
  const stated = {
    title: seen.title || artifact.title,
    state: seen.state ?? artifact.state,
    dates: { ...artifact.dates, ...seen.dates },
    facts: { ...artifact.facts, ...seen.facts },
    cautions: seen.cautions,
  };
  const isRead = Object.keys(seen.facts).length > 0;
  const isNews = !isSame({ ...artifact, ...stated }, artifact);
  return isRead && isNews ? { ...stated, capturedAt: seen.capturedAt } : {};
}
