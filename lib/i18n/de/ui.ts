import type * as en from '../en/ui';
import type { Translated } from '../translated';

export const uiWords: Translated<typeof en.uiWords> = {
  close: 'Schließen',
  dismiss: 'Ausblenden',
  opensInNewTab: '(öffnet in einem neuen Tab)',
  yearWrong: 'Gib alle vier Ziffern des Jahres an.',
  month: 'Monat',
  strong: '{n} stark',
  evidence: '{n} als Beleg',
  vague: '{n} vage',
  lessons: { one: '{n} Lehre', other: '{n} Lehren' },
  noWins: 'keine',
};
