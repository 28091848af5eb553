import type * as en from '../en/wins-narrowed';
import type { Translated } from '../translated';

export const narrowedWords: Translated<typeof en.narrowedWords> = {
  days: '{from} bis {to}',
  from: 'Seit {from}',
  to: 'Bis {to}',
  origins: {
    told: 'Von mir entdeckt oder mir übertragen',
    identified: 'Von mir entdeckt',
    assigned: 'Mir übertragen',
    unclear: 'Ursprung unklar',
  },
  traits: {
    multiplying: 'Bringt andere voran',
    explaining: 'Kommuniziert oder nennt eine Entscheidung',
    'own-pull-request': 'Eigener Pull Request und sonst nichts',
    review: 'Ein Review',
    'review-changed': 'Ein Review, das sagt, was sich geändert hat',
    technical: 'Technisch',
    'technical-unheard': 'Technisch, niemand von außerhalb beteiligt',
  },
  counts: 'Zählt für: {behaviour}',
  employerGone: 'Ein Arbeitgeber, der nicht im Logbuch steht',
  ids: { one: '{n} Erfolg aus einem Link', other: '{n} Erfolge aus einem Link' },
  ladder: 'Karriereleiter: {ladder}',
};
