import type * as en from '../en/storage';
import type { Translated } from '../translated';

export const storageWords: Translated<typeof en.storageWords> = {
  'storage-blocked':
    'In einem anderen Fenster läuft noch eine ältere Version von Winnow und hält dein Logbuch offen. Was gespeichert war, ist sicher, und dein Text steht noch hier. Schließ dieses andere Fenster oder lade es neu, dann versuch es noch einmal.',
  'storage-outdated':
    'Winnow wurde aktualisiert, und in diesem Fenster läuft noch die Version davor. Was gespeichert war, ist sicher, und dein Text steht noch hier: Kopier ihn, wenn du ihn brauchst, und lade das Fenster neu.',
  'storage-forbidden':
    'Dieser Browser lässt Winnow nichts speichern: Das Fenster ist privat, oder er legt nie eine Chronik an. Dein Text steht noch hier: Kopier ihn und öffne Winnow in einem normalen Fenster.',
};

export const connectionWords: Translated<typeof en.connectionWords> = {
  outdated: 'Winnow wurde aktualisiert',
  outdatedWhat:
    'In diesem Fenster läuft noch die Version davor, deshalb schreibt es nichts mehr. Dein Logbuch ist sicher, und was du gerade getippt hast, ist aufgehoben. Lade neu, um weiterzumachen.',
  blocked: 'Eine ältere Version von Winnow ist noch offen',
  blockedWhat:
    'Dein Logbuch wartet auf eine Aktualisierung, und ein anderes Fenster hält es noch in der Version davor offen. Nichts ist verloren. Schließ das andere Fenster oder lade es neu, dann geht es hier von selbst weiter.',
  reload: 'Neu laden',
};
