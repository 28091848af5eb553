import type * as en from '../en/privacy';
import type { Translated } from '../translated';

export const privacyWords: Translated<typeof en.privacyWords> = {
  title: 'Datenschutz',
  lead: 'Winnow hat keinen Server, kein Konto und keine Nutzungsanalyse. Was du speicherst, bleibt in diesem Browser, bis du es löschst.',
  open: 'Was gespeichert wird, wo und wie lange',

  kept: 'Was gespeichert wird',
  caption: 'Was Winnow speichert, wo und wie lange',
  columns: { what: 'Was', where: 'Wo', howLong: 'Wie lange' },
  rows: [
    {
      what: 'Erfolge und Lehren, worauf sie verweisen, und die Verhaltensweisen, die sie zeigen',
      where: 'In Winnows Datenbank in diesem Browserprofil',
      howLong: 'Bis du sie löschst; danach 30 Tage im Papierkorb',
    },
    {
      what: 'Was du über dich sagst: Selbsteinschätzungen, Check-ins, Snapshots, Audits, Pläne, Gespräche, Kriterien, Namen',
      where: 'In derselben Datenbank',
      howLong: 'Bis du alles löschst: Es ist dein Verlauf',
    },
    {
      what: 'Halb getippter Text',
      where:
        'In derselben Datenbank; bei einem Tab, der mitten im Satz geschlossen wird, im kleinen Speicher, den der Browser für Winnow hat',
      howLong: 'Bis du ihn speicherst oder verwirfst',
    },
    {
      what: 'Hosts, auf denen du Winnow eingeschaltet hast, und was sich von jeder Art Seite lesen ließ: Namen von Feldern, nie ihr Text',
      where: 'In derselben Datenbank; die Berechtigung selbst im Browser',
      howLong: 'Bis du den Host entfernst oder alles löschst',
    },
    {
      what: 'Wie das Logbuch vor einer Zusammenführung, einem Import, einer Wiederherstellung oder einer Änderung an mehreren Erfolgen war',
      where: 'In derselben Datenbank',
      howLong: '30 Tage und höchstens die letzten drei jeder Art',
    },
    {
      what: 'Eine zweite Kopie des Logbuchs, um es daraus zu reparieren, und wie viele Zeilen es haben sollte',
      where: 'Im Speicher der Erweiterung in diesem Browserprofil, getrennt von der Datenbank',
      howLong: 'So lange wie das Logbuch',
    },
    {
      what: 'Einstellungen, welche Erinnerungen gezeigt wurden, wo im Programm etwas schiefging, und ein zufälliger Name dieser Installation',
      where: 'In der Datenbank und im Speicher der Erweiterung',
      howLong: 'Bis du alles löschst',
    },
    {
      what: 'Backups, Dokumente und Karriereleitern, die du exportierst',
      where: 'Wo du sie ablegst',
      howLong:
        'Bis du sie löschst: Winnow kommt nicht an sie heran, außer an die Backups in einem Ordner, den du dafür gewählt hast',
    },
  ],
  notKept:
    'Nie gespeichert: der Text eines Pull Requests oder Tickets, außer du wolltest einen Auszug gerade davon oder hast eine Auswahl daraus gespeichert; Seiten, die du nicht gespeichert hast; wo du gewesen bist.',

  leaves: 'Was hinausgeht',
  nothing:
    'Von selbst nichts. Die Content Security Policy der Erweiterung verbietet ihren Seiten und ihrem Worker jede Verbindung, und der Browser setzt das durch.',
  byPress: 'Das hier, wenn du es auslöst:',
  ways: [
    'Ein Klick auf einer Seite kann genau diese Website nach dem Ticket, dem Review oder der nächsten Seite der Liste fragen: ein einfaches Lesen, wie es die Seite selbst tut.',
    'Ein Dokument, das du exportierst, kopierst oder druckst, kommt dorthin, wo du es ablegst, ohne private Erfolge.',
    'Ein Backup kommt dorthin, wo du es ablegst, mit allem darin.',
    'Ein Link öffnet seine Website in einem neuen Tab, und sie erfährt nicht, woher er kam.',
  ],

  unprotected: 'Wovor Winnow nicht schützen kann',
  limits: [
    'Winnow verschlüsselt die Festplatte nicht: Wer dein Browserprofil lesen kann (jemand anderes an diesem Rechner mit deinen Rechten, ein Programm, das Backup einer Firma), kann dein Logbuch lesen. Verschlüssle die Festplatte und jedes Backup, das den Rechner verlässt.',
    'Eine Seite, die Eingaben mitliest, sieht, was du auf ihr in Winnows Feld tippst. Was diese Seite nicht sehen darf, gehört ins Popup oder in die App.',
    'Wer diesen Browser verwaltet, kann Software installieren, die alles darin liest.',
  ],

  gone: 'Wie du alles entfernst',
  goneWhat:
    '„Alles löschen“ in den Einstellungen leert alles oben Genannte außer deinen Dateien. Die Erweiterung aus dem Browser zu entfernen, bewirkt dasselbe.',
  toSettings: 'Zu den Einstellungen',
};
