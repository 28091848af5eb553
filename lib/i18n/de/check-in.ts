import type * as en from '../en/check-in';
import type { Translated } from '../translated';

export const checkInWords: Translated<typeof en.checkInWords> = {
  title: 'Check-in',
  steps: 'Schritte des Check-ins',
  quiet: 'Ruhige Woche',
  later: 'Später erinnern',
  snoozed: 'Du wirst wieder gefragt: {when}. Du kannst auch jetzt weitermachen.',
  early: 'Fällig: {when}. Machst du ihn jetzt, zählt er für jene Woche.',
  lastWeek: 'Letzte Woche hast du geschrieben:',
  earlier: 'Am {day} hast du geschrieben:',
  catchUp: {
    one: '{n} Woche ohne Check-in. Fang mit dem an, was seit {day} gespeichert wurde; mehr wird dazu nicht gefragt.',
    other: '{n} Wochen ohne Check-in. Fang mit dem an, was seit {day} gespeichert wurde; mehr wird dazu nicht gefragt.',
  },
  captured: { one: '{n} Erfolg seither behalten', other: '{n} Erfolge seither behalten' },
  nothingCaptured: 'In dieser Zeit wurde kein Erfolg behalten, und das ist in Ordnung.',
};

export const stepNames: Translated<typeof en.stepNames> = {
  inbox: 'Eingang',
  wins: 'Erfolge',
  next: 'Nächste Woche',
};

export const onwardWords: Translated<typeof en.onwardWords> = {
  fromInbox: 'Weiter zu den Erfolgen',
  skipInbox: 'Eingang überspringen',
  fromFollowUps: 'Weiter zu den Erfolgen dieser Woche',
  fromWins: 'Weiter zur nächsten Woche',
  finish: 'Abschließen',
};

export const stepWords: Translated<typeof en.stepWords> = {
  inboxDone: 'Im Eingang wartet nichts.',
  added: 'In diesem Check-in hinzugefügt',
  links: 'Mit „{behaviour}“ verknüpfen',
  nextLine: 'Eine Zeile für die nächste Woche',
  nextHint: 'Du siehst sie am Anfang des nächsten Check-ins.',
  draftNotKept:
    'Dieser Text geht verloren, wenn die Seite geschlossen wird. Speichere oder kopier ihn, bevor du gehst.',
};

export const endWords: Translated<typeof en.endWords> = {
  finished: 'Fertig. {logged} von {of} Wochen festgehalten.',
  quiet: 'Eine ruhige Woche, notiert. {logged} von {of} Wochen festgehalten.',
  again: 'Noch einmal öffnen',
  update: 'Wochen-Update für Stakeholder schreiben',
};

export const followUpWords: Translated<typeof en.followUpWords> = {
  name: 'Nachfrage',
  question: 'Was ist aus „{title}“ geworden?',
  of: 'Vom {day}',
  left: { one: 'Noch {n} Nachfrage', other: 'Noch {n} Nachfragen' },
  none: 'Keine weiteren Nachfragen.',
  answers: {
    held: 'Hat sich bewährt',
    'did-not-hold': 'Hat sich nicht bewährt',
    'still-open': 'Noch offen',
    'never-mind': 'Nicht mehr fragen',
  },
  words: {
    held: 'Wie ist es ausgegangen?',
    'did-not-hold': 'Was hast du gelernt?',
  },
  lesson: 'Mit Text wird daraus eine Lehre, getrennt von deinen Erfolgen.',
  optional: 'optional',
  save: 'Antwort speichern',
  cancel: 'Abbrechen',
  done: {
    held: 'Hat sich bewährt: {title}',
    'did-not-hold': 'Hat sich nicht bewährt: {title}',
    lesson: 'Als Lehre behalten: {title}',
    'asked-again': 'Noch offen, nächste Nachfrage am {day}: {title}',
    'asked-no-more': 'Noch offen, keine weitere Nachfrage: {title}',
    'never-mind': 'Keine weitere Nachfrage: {title}',
  },
  undo: 'Rückgängig',
  undone: 'Zurückgenommen: {title}',
};

export const troubleWords: Translated<typeof en.troubleWords> = {
  notKept: 'Das wurde nicht gespeichert',
  notUndone: 'Nicht zurückgenommen',
  refusals: {
    'not-found':
      'Der Erfolg steht nicht mehr im Logbuch; vielleicht wurde er in einem anderen Fenster gelöscht. Alles andere ist unverändert.',
    'storage-full':
      'Die Festplatte ist voll. Dein Logbuch ist unverändert, und dein Text steht noch hier. Schaff Platz, dann versuch es noch einmal.',
    'storage-failed':
      'Der Browser hat das Schreiben abgelehnt. Dein Logbuch ist unverändert, und dein Text steht noch hier. Versuch es noch einmal.',
  },
  tooLong:
    'Zusammen mit dem, was der Erfolg schon sagt, ist das zu lang. Nichts wurde geändert; kürz den Text, dann speichere.',
  changedSince:
    'Der Erfolg wurde seither noch einmal geändert, deshalb blieb alles, wie es war. Ändere ihn von Hand unter Erfolge.',
};
