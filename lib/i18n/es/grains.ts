import type * as en from '../en/grains';
import type { Translated } from '../translated';
export const grainNames: Translated<typeof en.grainNames> = {
  inbox: 'En la bandeja',
  archived: 'Archivado',
  draft: 'Borrador',
  lesson: 'Aprendizaje',
  vague: 'Impreciso',
  evidence: 'Evidencia',
  strong: 'Evidencia sólida',
};
