import type * as en from '../en/bulk-edit';
import type { Translated } from '../translated';

export const bulkWords: Translated<typeof en.bulkWords> = {
  region: 'Ausgewählte Erfolge',
  choose: '{title} auswählen',
  chosen: { one: '{n} Erfolg ausgewählt', other: '{n} Erfolge ausgewählt' },
  all: 'Alle {n} auswählen',
  none: 'Abwählen',
  change: 'Ändern…',
  archive: 'Archivieren',
  trash: 'In den Papierkorb',
  restore: 'Wiederherstellen',
  working: { one: '{n} Erfolg wird geändert…', other: '{n} Erfolge werden geändert…' },
  share: 'Wie viel fertig ist',

  title: { one: '{n} Erfolg ändern', other: '{n} Erfolge ändern' },
  note: 'Was du nicht anfasst, bleibt bei jedem Erfolg, wie es ist. Du kannst es sofort rückgängig machen und 30 Tage lang auch unter Einstellungen, Backup und Wiederherstellung.',
  behaviours: 'Was sie zeigen',
  some: '{n} von {all}',
  leave: 'Unverändert',
  byDay: 'Nach dem Tag jedes Erfolgs',
  privacy: 'Privat',
  private: 'Privat: in keinem Dokument',
  notPrivate: 'Nicht privat',
  confidential: 'Vertraulich',
  isConfidential: 'Vertraulich: nur auf der Stufe Vollständig',
  notConfidential: 'Nicht vertraulich',
  nothing: 'Noch nichts gewählt',
  cancel: 'Abbrechen',

  changed: { one: '{n} Erfolg wurde geändert.', other: '{n} Erfolge wurden geändert.' },
  archived: { one: '{n} Erfolg wurde archiviert.', other: '{n} Erfolge wurden archiviert.' },
  trashed: { one: '{n} Erfolg ist im Papierkorb.', other: '{n} Erfolge sind im Papierkorb.' },
  restored: { one: '{n} Erfolg ist wieder im Logbuch.', other: '{n} Erfolge sind wieder im Logbuch.' },
  same: { one: 'Bei {n} war es schon so.', other: 'Bei {n} war es schon so.' },
  gone: {
    one: '{n} wurde inzwischen anderswo geändert und ist ausgelassen.',
    other: '{n} wurden inzwischen anderswo geändert und sind ausgelassen.',
  },
  undoing: 'Wird rückgängig gemacht…',
  notDone: 'Keiner dieser Erfolge wurde geändert',
  notUndone: 'Es wurde nicht rückgängig gemacht',
};

export const bulkRefusals: Translated<typeof en.bulkRefusals> = {
  'not-found':
    'Das lässt sich nicht mehr rückgängig machen: Der frühere Stand ist nicht mehr aufgehoben. Dein Logbuch ist so, wie du es siehst.',
  'storage-full':
    'Die Festplatte ist voll. Jeder Erfolg ist unverändert, und deine Auswahl bleibt. Schaff Platz, dann versuch es noch einmal.',
  'storage-failed':
    'Winnow konnte nicht in sein Logbuch schreiben. Jeder Erfolg ist unverändert, und deine Auswahl bleibt. Versuch es noch einmal; passiert es wieder, starte den Browser neu.',
};
