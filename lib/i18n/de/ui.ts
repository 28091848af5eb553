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
  fileHanded: '{file} wurde dem Browser zum Speichern übergeben.',
};

export const dayRangeWords: Translated<typeof en.dayRangeWords> = {
  from: 'Von',
  to: 'Bis',
  noDay: 'Gib ein vollständiges Datum ein.',
  backwards: 'Der erste Tag liegt nach dem letzten. Vertausch sie oder wähl einen anderen Tag.',
  stillToCome: 'Dieser Tag kommt erst noch.',
};
