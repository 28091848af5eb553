import type { ArtifactType } from '@/lib/domain/artifact';

export const artifactTypeNames: Record<ArtifactType, string> = {
  'pull-request': 'Pull request',
  review: 'Review',
  comment: 'Comment',
  issue: 'Issue',
  ticket: 'Ticket',
  'merge-request': 'Merge request',
  document: 'Document',
  selection: 'Selection',
  page: 'Page',
};
