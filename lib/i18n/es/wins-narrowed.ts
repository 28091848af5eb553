import type * as en from '../en/wins-narrowed';
import type { Translated } from '../translated';
export const narrowedWords: Translated<typeof en.narrowedWords> = {
  days: 'Del {from} al {to}',
  from: 'Desde el {from}',
  to: 'Hasta el {to}',
  origins: {
    told: 'Detectado por mí o asignado',
    identified: 'Lo detecté yo',
    assigned: 'Me lo asignaron',
    unclear: 'Origen sin aclarar',
  },
  traits: {
    multiplying: 'Muestra que hago crecer a los demás',
    explaining: 'Comunica o dice una decisión',
    'own-pull-request': 'Mi propio pull request, sin nada más',
    review: 'Una review',
    'review-changed': 'Una review que dice qué cambió',
    technical: 'Técnico',
    'technical-unheard': 'Técnico, sin nadie de fuera',
  },
  counts: 'Cuenta para: {behaviour}',
  employerGone: 'Una empresa que no está en el registro',
  ids: { one: '{n} logro de un enlace', other: '{n} logros de un enlace' },
  ladder: 'Marco: {ladder}',
};
