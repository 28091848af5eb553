import type { ArtifactType } from '@/lib/domain/win/artifact';
import { words } from '../words';

export const artifactTypeNames: Record<ArtifactType, string> = words('artifact-types.artifactTypeNames', {
  'pull-request': 'Pull request',
  review: 'Review',
  comment: 'Comment',
  issue: 'Issue',
  ticket: 'Ticket',
  'merge-request': 'Merge request',
  document: 'Document',
  selection: 'Selection',
  page: 'Page',
});
