import type * as en from '../en/artifact-types';
import type { Translated } from '../translated';

export const artifactTypeNames: Translated<typeof en.artifactTypeNames> = {
  'pull-request': 'Pull Request',
  review: 'Review',
  comment: 'Kommentar',
  issue: 'Issue',
  ticket: 'Ticket',
  'merge-request': 'Merge Request',
  document: 'Dokument',
  selection: 'Markierter Text',
  page: 'Seite',
};
