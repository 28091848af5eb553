import type * as en from '../en/page-note';
import type { Translated } from '../translated';

export const noteWords: Translated<typeof en.noteWords> = {
  unseen:
    'Winnow konnte seinen eigenen Knopf hier nicht sehen, deshalb wurde nichts gespeichert. Speichere stattdessen über die Symbolleiste.',
  covered: 'Die Seite verdeckt oder verändert diesen Knopf, deshalb ist noch nichts gespeichert.',
  updated:
    'Winnow wurde aktualisiert, während diese Seite offen war, deshalb wurde nichts gespeichert. Lade die Seite neu, dann speichere.',
  unreachable:
    'Winnow hat nicht geantwortet, deshalb wurde nichts gespeichert. Drück noch einmal oder lade die Seite neu.',
  'switched-off': 'Deine Organisation hat das Speichern von dieser Seite abgeschaltet.',
  reload: 'Neu laden',
  anyway: 'Trotzdem speichern',
  close: 'Schließen',
};
