import type * as en from '../en/health';
import type { Translated } from '../translated';

export const healthWords: Translated<typeof en.healthWords> = {
  title: 'Zustand der Daten',
  linkNote: 'Ob sich dein Logbuch lesen und schreiben lässt und wie alt das letzte Backup ist.',
  lead: 'Wie es um dein Logbuch auf diesem Rechner steht.',

  writes: 'Geschrieben und gelesen',
  lastChange: 'Letzte Änderung',
  noChange: 'Noch wurde nichts geschrieben.',
  readBack: '{moment}. Gerade noch einmal gelesen: Es steht so da, wie es geschrieben wurde.',
  notReadBack:
    '{moment}. Gerade noch einmal gelesen, und da stand eine ältere Fassung: Mach ein Backup, dann starte den Browser neu.',
  test: 'Ein Test von eben',
  testPassed: 'Eine Zeile wurde geschrieben, gelesen und wieder gelöscht.',
  testFailed:
    'Eine Zeile ließ sich nicht schreiben, oder sie kam anders zurück. Mach jetzt ein Backup, dann prüf dieses Laufwerk.',
  copy: 'Winnows eigene Kopie',
  copyMade: 'Geschrieben am {moment}. Ein beschädigtes Logbuch kommt von selbst aus ihr zurück.',
  copyNone: 'Noch gibt es keine: Sie entsteht mit der ersten Änderung.',
  copyLate:
    'Im Rückstand seit {moment}: Der Browser schreibt sie nicht. Dein Logbuch ist nicht betroffen. Schaff Platz auf der Festplatte und mach ein Backup.',
  copyUnread: 'Der Browser gibt sie nicht heraus. Dein Logbuch ist nicht betroffen; mach ein Backup.',
  durability: 'Wann etwas als gespeichert gilt',
  durabilities: {
    strict:
      'Sobald es auf der Festplatte ist: Der Browser schreibt es durch, bevor Winnow „Gespeichert“ sagt (strict).',
    relaxed:
      'Sobald der Browser es hat: Bei einem Stromausfall in den nächsten Sekunden könnte es verloren gehen (relaxed).',
    unknown: 'Dieser Browser sagt es nicht. Winnow bittet ihn durchzuschreiben, bevor es „Gespeichert“ sagt.',
  },

  backups: 'Backups',
  backupsNote: 'Ein Backup überlebt diesen Browser. Sonst nichts.',
  lastBackup: 'Letztes Backup',
  noBackup: 'Hier ist keines bekannt.',
  inFolder: '{moment} ({age}), im Ordner „{folder}“, gegengelesen: {file}.',
  inAFolder: '{moment} ({age}), in einem Ordner, der nicht mehr verwendet wird: {file}.',
  inDownloads: '{moment} ({age}), dem Browser zum Speichern übergeben: {file}.',
  today: 'heute',
  ago: { one: 'vor {n} Tag', other: 'vor {n} Tagen' },
  since: 'Seither',
  changed: 'Etwas hat sich geändert.',
  unchanged: 'Nichts hat sich geändert.',
  folder: 'Automatische Backups',
  folders: {
    none: 'Es ist kein Ordner gewählt. Der wöchentliche Check-in bietet ein Backup an.',
    writes: 'Ja, in den gewählten Ordner.',
    waits: 'Gerade nicht: Der Ordner wartet auf dich.',
    'switched-off': 'Nein: Deine Organisation hat es abgeschaltet. Der wöchentliche Check-in bietet ein Backup an.',
  },
  toBackups: 'Backup und Wiederherstellung',

  place: 'Wo es liegt',
  used: 'Belegt',
  usedOf: '{used} von {quota}, die der Browser erlaubt',
  usedOnly: '{used}',
  unsaid: 'Dieser Browser sagt es nicht.',
  kept: 'Wenn der Platz knapp wird',
  keptYes: 'Der Browser hat zugesagt, es zu behalten.',
  keptNo:
    'Der Browser gibt diese Zusage keiner Erweiterung; die Berechtigung „unlimitedStorage“ bewahrt das Logbuch trotzdem davor, gelöscht zu werden.',
  keptNoFirefox: 'Der Browser hat nicht zugesagt, es zu behalten. Mach Backups.',
  promises: 'Was dieser Browser zusagt',
  chromium: [
    'Bleibt, bis du Winnow entfernst, dieses Browserprofil löschst oder ein Reinigungsprogramm die Websitedaten von Erweiterungen löschen lässt.',
    'Auf der Festplatte nicht verschlüsselt, über das hinaus, was dein System tut.',
    'Nicht synchronisiert: nur auf diesem Rechner.',
  ],
  firefox: [
    'Bleibt, bis du Winnow entfernst oder dieses Profil löschst. In einem privaten Fenster bleibt nichts.',
    'Auf der Festplatte nicht verschlüsselt, über das hinaus, was dein System tut.',
    'Nicht synchronisiert: nur auf diesem Rechner.',
  ],

  rows: 'Zeilen je Tabelle',
  rowsNote: 'Mit dem Papierkorb.',
  wins: 'Erfolge und Lehren',
  machineTables: {
    drafts: 'Angefangene Entwürfe',
    sightings: 'Gelesene Seiten, nach Aufbau',
    folded: 'In einer anderen Zeile aufgegangen',
    backups: 'Was sich zurücknehmen lässt',
  },
  counts: 'Zählungen',
  countsNote:
    'Checkliste, Bericht und Popup rechnen mit einer kurzen Notiz je Erfolg; jedes Speichern hält sie aktuell.',
  countsCheck: 'Mit jeder Zeile vergleichen',
  countsRight: {
    one: '{n} Erfolg verglichen: Seine Notiz stimmt.',
    other: '{n} Erfolge verglichen: Jede Notiz stimmt.',
  },
  countsMended: {
    one: '{n} Notiz war falsch. Alle sind neu geschrieben; deine Erfolge blieben unberührt.',
    other: '{n} Notizen waren falsch. Alle sind neu geschrieben; deine Erfolge blieben unberührt.',
  },
  countsFailed:
    'Die Notizen ließen sich nicht vergleichen oder schreiben. Deine Erfolge sind unverändert. Lade die Seite neu und versuch es noch einmal.',
  unread: 'Das ließ sich nicht lesen',
  unreadWhat: 'Lade die Seite neu. Bleibt es so, mach ein Backup, dann starte den Browser neu.',

  errors: 'Fehler von Winnow selbst',
  errorsNote: 'Nur auf diesem Rechner aufgehoben: welche Art und wo im Programm. Kein Wort eines Erfolgs.',
  noErrors: 'Keine.',
  errorsKept: { one: 'Eine Stelle, an der etwas schiefging.', other: '{n} Stellen, an denen etwas schiefging.' },
  errorsShow: 'Was schiefging',
  errorsCopy: 'Für eine Meldung kopieren',
  errorsForget: 'Vergessen',
  errorsSaid: {
    copied: 'Kopiert.',
    notCopied: 'Der Browser hat das Kopieren nicht erlaubt. Markier den Text und kopier ihn von Hand.',
    forgotten: 'Vergessen.',
    notForgotten: 'Sie ließen sich gerade nicht löschen. Sonst ist nichts betroffen; versuch es noch einmal.',
  },
};
