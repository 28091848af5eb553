import type * as en from '../en/page-list';
import type { Translated } from '../translated';
import { storageWords } from './storage';

export const listWords: Translated<typeof en.listWords> = {
  name: 'Erfolge auswählen',
  notDone: 'geschlossen, ohne erledigt zu sein',
  close: 'Schließen',
  rows: 'Auf dieser Seite',
  saved: 'Gespeichert',
  all: 'Alle auf dieser Seite auswählen',
  none: 'Auswahl aufheben',
  save: { one: '{n} Erfolg speichern', other: '{n} Erfolge speichern' },
  saveNone: 'Ausgewählte speichern',
  allPages: 'Alle Seiten…',
  ask: 'Jede Seite dieser Liste kommt in deinen Eingang, eine Seite pro Sekunde. Du kannst jederzeit abbrechen; was gespeichert ist, bleibt gespeichert.',
  askTotal: 'Insgesamt sind es {total}.',
  leaveOut: 'Auslassen, was geschlossen wurde, ohne erledigt zu sein',
  start: 'Alle Seiten speichern',
  back: 'Zurück',
  cancel: 'Abbrechen',
  resume: 'Fortsetzen',
  forget: 'Neu anfangen',
  reload: 'Neu laden',
  progress: 'Fortschritt',
  busy: 'Speichern: {n}…',
  far: '{handled} angesehen, {saved} gespeichert.',
  farOf: '{handled} von {total} angesehen, {saved} gespeichert.',
  waiting: {
    one: 'Die Website bittet zu warten: noch {n} Sekunde.',
    other: 'Die Website bittet zu warten: noch {n} Sekunden.',
  },
  reading: 'Die Liste wird gelesen…',
  again: 'Noch einmal versuchen',
  empty: 'Auf dieser Seite lässt sich nichts speichern.',
  opened: 'eröffnet am {day}, wird mit diesem Datum gespeichert',
};

export const endWords: Translated<typeof en.endWords> = {
  finished: 'Fertig.',
  partial:
    'Nur die Zeilen auf dieser Seite wurden gespeichert: Die Website hat den Rest nicht aufgelistet. Prüf, ob du angemeldet bist, und mach weiter, oder blätter weiter und speichere dort.',
  cancelled: 'Abgebrochen. Was gespeichert ist, bleibt gespeichert.',
  left: 'Das Speichern dieser Liste wurde unterbrochen.',
  limited:
    'Die Website bittet um ein langsameres Tempo, deshalb hat Winnow angehalten. Was gespeichert ist, bleibt gespeichert; mach gleich weiter.',
  limitedFor:
    'Die Website bittet, {n} s zu warten, deshalb hat Winnow angehalten. Was gespeichert ist, bleibt gespeichert; machst du weiter, wartet Winnow so lange.',
  refused: 'Die Website hat den Zugang zur nächsten Seite verweigert. Prüf, ob du angemeldet bist, dann mach weiter.',
  unreachable:
    'Die Website hat nicht geantwortet. Was gespeichert ist, bleibt gespeichert; „Fortsetzen“ macht hier weiter.',
  odd: 'Die nächste Seite ließ sich nicht lesen. Was gespeichert ist, bleibt gespeichert; öffne diese Seite und speichere dort oder mach weiter.',
  silent:
    'Winnow hat nicht geantwortet, vielleicht ist der letzte Erfolg also nicht gespeichert. Mach weiter: Doppelt gespeichert wird nichts.',
  ...storageWords,
  'storage-full':
    'Die Festplatte ist voll, deshalb hat Winnow angehalten. Dein Logbuch ist unversehrt. Schaff Platz, dann mach weiter.',
  'storage-failed':
    'Winnow konnte nicht in sein Logbuch schreiben und hat angehalten. Dein Logbuch ist unversehrt. Versuch es noch einmal.',
  'switched-off':
    'Deine Organisation hat das Speichern von dieser Seite abgeschaltet, deshalb hat Winnow angehalten. Dein Logbuch ist unversehrt.',
  updated:
    'Winnow wurde aktualisiert, während diese Seite offen war. Was gespeichert ist, bleibt gespeichert. Lade die Seite neu, dann mach weiter.',
  unseen:
    'Winnow konnte seinen eigenen Knopf hier nicht sehen, deshalb wurde nichts gespeichert. Schließ, was darüber liegt, dann drück noch einmal.',
  unkept:
    'Winnow kann sich seine Stelle in dieser Liste nicht merken: Nach einem Neuladen fängt es weiter vorn an. Doppelt gespeichert wird nichts.',
};

export const unreadWords: Translated<typeof en.unreadWords> = {
  limited:
    'Die Website bittet um ein langsameres Tempo, deshalb wurde diese Liste nicht gelesen. Dein Logbuch ist unverändert. Versuch es gleich noch einmal.',
  limitedFor: {
    one: 'Die Website bittet, {n} Sekunde zu warten, deshalb wurde diese Liste nicht gelesen. Dein Logbuch ist unverändert. Versuch es dann noch einmal.',
    other:
      'Die Website bittet, {n} Sekunden zu warten, deshalb wurde diese Liste nicht gelesen. Dein Logbuch ist unverändert. Versuch es dann noch einmal.',
  },
  refused:
    'Die Website hat den Zugang zu dieser Liste verweigert, deshalb wurde sie nicht gelesen. Dein Logbuch ist unverändert. Prüf, ob du angemeldet bist, dann versuch es noch einmal.',
  unreachable:
    'Die Website hat nicht geantwortet, deshalb wurde diese Liste nicht gelesen. Dein Logbuch ist unverändert. Prüf die Verbindung, dann versuch es noch einmal.',
  odd: 'Winnow wird aus dieser Liste nicht schlau. Dein Logbuch ist unverändert. Versuch es noch einmal oder speichere einzeln auf der jeweiligen Seite.',
  partial:
    'Die Website hat nicht geantwortet; das sind die Zeilen auf dieser Seite und was sie von ihnen sagt. Prüf, ob du angemeldet bist, dann versuch es noch einmal.',
};

export const countWords: Translated<typeof en.countWords> = {
  saved: { one: '{n} in deinem Eingang gespeichert.', other: '{n} in deinem Eingang gespeichert.' },
  known: { one: '{n} war schon da oder ist ausgelassen.', other: '{n} waren schon da oder sind ausgelassen.' },
  trashed: {
    one: '{n} liegt im Papierkorb und blieb dort.',
    other: '{n} liegen im Papierkorb und blieben dort.',
  },
  refused: { one: '{n} ließ sich nicht speichern.', other: '{n} ließen sich nicht speichern.' },
};

export const stateNames: Translated<typeof en.stateNames> = {
  open: 'offen',
  draft: 'Entwurf',
  merged: 'gemergt',
  closed: 'geschlossen',
  done: 'erledigt',
};
