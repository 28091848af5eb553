import type * as en from '../en/reminders';
import type { Translated } from '../translated';

export const badgeWords: Translated<typeof en.badgeWords> = {
  unsafe: 'Winnow: seit 14 Tagen kein Backup',
  unsafeAndDue: 'Winnow: seit 14 Tagen kein Backup; der wöchentliche Check-in ist fällig',
  unsafeAndCriterion: 'Winnow: seit 14 Tagen kein Backup; etwas, das verlangt wurde, wird fällig',
  due: 'Winnow: Der wöchentliche Check-in ist fällig',
  criterion: 'Winnow: Etwas, das verlangt wurde, wird fällig',
  inbox: { one: 'Winnow: {n} Erfolg wartet im Eingang', other: 'Winnow: {n} Erfolge warten im Eingang' },
};

export const reminderWords: Translated<typeof en.reminderWords> = {
  title: 'Wöchentlicher Check-in',
  note: 'Zwei Minuten pro Woche. Ist er fällig, zeigt der Knopf in der Symbolleiste einen Punkt und öffnet ihn. Der erste kommt in der Woche nach der Installation von Winnow.',
  unread: 'Was du hier gewählt hast, ließ sich nicht lesen. Es gilt weiter; lade die Seite neu, um es zu sehen.',
  day: 'Tag',
  hour: 'Uhrzeit',
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  dueNow: 'Jetzt fällig, seit {when}.',
  snoozed: 'Verschoben auf {when}.',
  next: 'Der nächste: {when}.',
  nextAfter: 'Der danach: {when}.',
  zone: 'Nach der Ortszeit dieses Rechners, wo immer er ist.',

  notifications: 'Benachrichtigung',
  notify: 'Auch eine Benachrichtigung des Systems zeigen',
  notifyHint:
    'Eine pro Check-in, noch eine, wenn ein Aufschub endet, und eine, wenn etwas fällig wird, das deine Führungskraft verlangt hat. Der Browser bittet dich um Erlaubnis.',
  asking: 'Der Browser fragt dich…',
  denied: 'Der Browser hat Benachrichtigungen nicht erlaubt',
  deniedWhat:
    'Der Punkt am Knopf in der Symbolleiste kommt trotzdem. Setz das Häkchen noch einmal, um wieder gefragt zu werden.',
  failed: 'Der Browser konnte nicht fragen',
  failedWhat:
    'Nichts hat sich geändert; der Punkt am Knopf in der Symbolleiste kommt trotzdem. Versuch es noch einmal von dieser Seite aus.',
  takenBack: 'Hier sind Benachrichtigungen an, aber der Browser erlaubt sie nicht mehr',
  takenBackWhat: 'Der Punkt am Knopf in der Symbolleiste kommt trotzdem.',
  allowAgain: 'Wieder erlauben',
  sendTest: 'Test senden',
  testSent: 'Gesendet',
  testSentWhat:
    'Ist nichts erschienen, hält das System die Benachrichtigung zurück. Sieh hier nach, dann sende noch einen:',
  testFailed: 'Der Browser hat das Anzeigen abgelehnt',
  testFailedWhat: 'Sieh hier nach, dann sende noch einen:',
  checks: [
    'Benachrichtigungen deines Browsers sind in den Einstellungen des Systems erlaubt: unter Windows „Benachrichtigungen“, unter macOS „Mitteilungen“, unter Linux die deines Desktops.',
    '„Nicht stören“ oder „Fokus“ ist aus, und kein Bildschirm wird geteilt oder präsentiert.',
    'Die Benachrichtigung ist vielleicht gleich in der Liste des Systems gelandet.',
  ],
  quiet: 'Ruhezeit',
  quietOn: 'Zwischen diesen Uhrzeiten keine Benachrichtigung',
  quietHint:
    'Eine Benachrichtigung, die in diese Zeit fiele, kommt danach. Der Punkt am Knopf in der Symbolleiste macht keinen Lärm und bleibt.',
  quietFrom: 'Von',
  quietTo: 'Bis',
  quietSame: 'Beides ist dieselbe Uhrzeit, es gibt also keine Ruhezeit.',
  dueInQuiet: 'Der Check-in fällt in die Ruhezeit, seine Benachrichtigung kommt deshalb um {hour} Uhr.',

  badge: 'Knopf in der Symbolleiste',
  countInbox: 'Am Knopf in der Symbolleiste den Eingang zählen',
  countInboxHint: 'Solange ein Check-in fällig ist, steht dort der Punkt statt der Zahl.',

  notification: {
    title: 'Wöchentlicher Check-in',
    message: 'Zwei Minuten: was hereinkam, was du getan hast, eine Zeile für die nächste Woche.',
  },
  catchUpNotification: {
    title: 'Nachholen, wenn du magst',
    message:
      'Zwei Minuten für die Wochen seit dem letzten Check-in. Er fängt mit dem an, was inzwischen gespeichert wurde.',
  },
  criterionNotification: {
    soon: {
      title: 'In zwei Wochen fällig',
      message: 'Etwas, das du zeigen sollst, ist in höchstens zwei Wochen fällig.',
    },
    close: {
      title: 'In drei Tagen fällig',
      message: 'Etwas, das du zeigen sollst, ist in höchstens drei Tagen fällig.',
    },
    passed: {
      title: 'Der Tag ist vorbei',
      message: 'Sag, wie es damit steht, oder sprich es beim nächsten Mal an.',
    },
    several: { title: 'Mehreres wird fällig', message: 'Mehreres, das du zeigen sollst, ist bald fällig.' },
  },
  testNotification: { title: 'Winnow', message: 'So meldet sich der wöchentliche Check-in.' },
};
