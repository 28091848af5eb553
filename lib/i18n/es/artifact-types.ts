import type * as en from '../en/artifact-types';
import type { Translated } from '../translated';
export const artifactTypeNames: Translated<typeof en.artifactTypeNames> = {
  'pull-request': 'Pull request',
  review: 'Review',
  comment: 'Comentario',
  issue: 'Issue',
  ticket: 'Ticket',
  'merge-request': 'Merge request',
  document: 'Documento',
  selection: 'Texto seleccionado',
  page: 'Página',
};
