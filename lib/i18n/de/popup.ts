import type * as en from '../en/popup';
import type { Translated } from '../translated';

export const quickLogWords: Translated<typeof en.quickLogWords> = {
  name: 'Winnow',
  what: 'Was hast du getan?',
  keysSave: 'speichert',
  missingText: 'Schreib zuerst eine Zeile: was du getan hast.',
  starters: 'Was für eine Sache war es?',
  optional: 'optional',
  shows: 'Zeigt: {behaviour}.',
  save: 'Erfolg speichern',
  saving: {
    moment: 'Wird noch gespeichert…',
    long: 'Noch nicht gespeichert. Dein Text bleibt: Warte oder speichere ihn später noch einmal.',
  },
  saved: 'Gespeichert',
  added: 'Zu diesem Erfolg hinzugefügt',
  undo: 'Rückgängig',
  undone: 'Zurückgenommen. Dein Text steht wieder im Feld.',
  draftNotKept: 'Dieser Text geht verloren, wenn sich dieses Fenster schließt. Speichere oder kopier ihn vorher.',
};

export const pageWords: Translated<typeof en.pageWords> = {
  name: 'Seite in diesem Tab',
  link: 'Diese Seite verlinken',
  inLog: 'Zu dieser Seite steht ein Erfolg im Logbuch.',
  inTrash: 'Zu dieser Seite liegt ein Erfolg im Papierkorb. Fügst du etwas hinzu, kommt er zurück.',
  openWin: 'Öffnen',
  choose: 'Was mit dem Erfolg dieser Seite geschehen soll',
  add: 'Zu diesem Erfolg hinzufügen',
  without: 'Ohne den Link festhalten',
  chooseFirst: 'Wähl zuerst eines: Zu dieser Seite gibt es schon einen Erfolg.',
};

export const troubleWords: Translated<typeof en.troubleWords> = {
  notSaved: 'Das wurde nicht gespeichert',
  notUndone: 'Das ließ sich nicht rückgängig machen',
  refusals: {
    'not-found':
      'Dieser Erfolg steht nicht mehr im Logbuch. Dein Text steht noch im Feld: Speichere ihn ohne den Link.',
    'storage-full':
      'Die Festplatte ist voll. Dein Logbuch ist unversehrt, und dein Text steht noch im Feld. Schaff Platz, dann speichere noch einmal.',
    'storage-failed':
      'Der Browser hat das Schreiben abgelehnt. Dein Logbuch ist unversehrt, und dein Text steht noch im Feld. Speichere noch einmal.',
  },
  undo: 'Der Erfolg steht weiter im Logbuch, mit jedem Wort. Versuch es noch einmal oder öffne ihn unter Erfolge.',
  changedSince:
    'Der Erfolg wurde seither in einem anderen Fenster geändert, deshalb blieb alles, wie es war. Ändere ihn unter Erfolge.',
  crashed: 'Das Popup ist abgestürzt',
  crashedWhat:
    'Was du gespeichert hast, ist sicher, und was du getippt hast, wurde gerade noch gesichert. Lade das Popup neu, um weiterzumachen.',
  reload: 'Neu laden',
  unread: 'Dein Logbuch ließ sich gerade nicht lesen',
  unreadWhat: 'Nichts wurde geändert oder gelöscht. Lade das Popup neu; passiert es wieder, starte den Browser neu.',
};

export const weekWords: Translated<typeof en.weekWords> = {
  heading: 'Diese Woche',
  meter: 'Erfolge diese Woche',
  onTrack: '{count} diese Woche: auf Kurs',
  full: '{count} diese Woche: komplett',
  started: '{count} von 3 diese Woche',
  weeks: '{logged} von {of} Wochen festgehalten',
  inbox: { one: '{n} im Eingang', other: '{n} im Eingang' },
  inboxEmpty: 'Eingang leer',
  checkInDue: 'Der Check-in der Woche ist fällig',
  inboxKeys: 'Eingang hier öffnen (Strg oder ⌘ + I)',
  today: 'Heute',
  yesterday: 'Gestern',
};

export const recentWords: Translated<typeof en.recentWords> = {
  heading: 'Letzte Erfolge',
  empty: 'Hier fängt dein Logbuch an: Schreib auf, was du getan hast, und Winnow zeigt, was es nachweist.',
  untitled: 'Ohne Titel',
};

export const viewWords: Translated<typeof en.viewWords> = {
  quickLog: 'Schnelleintrag',
  quickLogKeys: 'Zurück zum Schnelleintrag (Strg oder ⌘ + I)',
};

export const appLinks: Translated<typeof en.appLinks> = {
  name: 'Winnow in einem Tab',
  checklist: 'Checkliste',
  wins: 'Erfolge',
  report: 'Bericht',
};
