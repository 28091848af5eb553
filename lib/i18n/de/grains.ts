import type * as en from '../en/grains';
import type { Translated } from '../translated';

export const grainNames: Translated<typeof en.grainNames> = {
  inbox: 'Im Eingang',
  archived: 'Archiviert',
  draft: 'Entwurf',
  lesson: 'Lehre',
  vague: 'Vage',
  evidence: 'Beleg',
  strong: 'Starker Beleg',
};
