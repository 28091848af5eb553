import type * as en from '../en/safety';
import type { Translated } from '../translated';

export const safetyWords: Translated<typeof en.safetyWords> = {
  recovered: 'Dein Logbuch war beschädigt und ist wieder da',
  recoveredWhat:
    'Der Speicher des Browsers hatte einen Teil verloren. Aus der eigenen Kopie hat Winnow zurückgeholt: {rows}. Neueres wurde nicht geändert.',
  recoveredLeft: {
    one: '{n} Zeile der Kopie ließ sich nicht lesen; sie bleibt in der Kopie.',
    other: '{n} Zeilen der Kopie ließen sich nicht lesen; sie bleiben in der Kopie.',
  },
  recoveredNext: 'Mach ein Backup, denn eine Festplatte, die einmal Daten verliert, kann es wieder tun.',
  backUp: 'Backup machen',
  dismiss: 'Gelesen',

  readOnly: 'Winnow kann gerade nicht speichern',
  readOnlyFull:
    'Die Festplatte oder der Speicher des Browsers ist voll. Was im Logbuch steht, ist sicher und lässt sich lesen und exportieren. Schaff Platz, dann prüf noch einmal; bis dahin lässt sich nichts speichern.',
  readOnlyFailed:
    'Der Browser lehnt das Schreiben ab. Was im Logbuch steht, ist sicher und lässt sich lesen und exportieren. Starte den Browser neu, dann prüf noch einmal; bis dahin lässt sich nichts speichern.',
  checkAgain: 'Noch einmal prüfen',

  missing: 'Ein Teil deines Logbuchs fehlt',
  missingWhat: 'Im Speicher des Browsers fehlt: {rows}. Auch in der Kopie, die Winnow anlegt, fehlt es.',
  missingSilent:
    'Im Speicher des Browsers fehlt: {rows}. Die Kopie, die Winnow anlegt, lässt sich gerade nicht lesen. Vielleicht ist es nach einem Neustart des Browsers darin.',
  missingSafe: 'Noch da: {rows}. Winnow hat nichts gelöscht, und was da ist, bleibt, wie es ist.',
  missingSafeNone:
    'In diesem Browser ist vom Logbuch nichts mehr da. Backups außerhalb des Browsers sind nicht betroffen.',
  missingNext:
    'Hast du ein Backup als Datei oder in einem Ordner, wähl es in den Einstellungen: Was fehlt, wird hinzugefügt, und nichts wird ersetzt.',
  findBackup: 'Backup suchen',
  goOn: 'Mit dem anfangen, was da ist',
  goOnWhat: 'Winnow fragt dann nicht mehr. Ein Backup lässt sich später in den Einstellungen wiederherstellen.',
  goOnFailed:
    'Das ließ sich nicht speichern: Der Browser hat das Schreiben abgelehnt. Versuch es noch einmal oder starte den Browser neu.',

  unopened: 'Dein Logbuch lässt sich nicht öffnen',
  unopenedWhat: 'Der Browser öffnet Winnows Speicher nicht. Zuletzt lag darin: {rows}.',
  unopenedUnknown: 'Der Browser öffnet Winnows Speicher nicht.',
  unopenedSafe: 'Nichts wurde gelöscht, und Winnow wird nichts löschen.',
  unopenedNext:
    'Starte den Browser neu, dann öffne Winnow noch einmal. Hilft das nicht, sorg dafür, dass die Festplatte nicht voll ist und keine zweite Instanz dieses Browsers dasselbe Profil verwendet.',
  unopenedLast:
    'Öffnet es sich weiterhin nicht: Speichere zuerst Winnows Kopie als Datei, dann entfern Winnow aus dem Browser, füg es wieder hinzu und stell die Datei in den Einstellungen wieder her.',

  saveCopy: 'Winnows Kopie als Backup-Datei speichern',
  copySaved:
    'Die Datei wurde dem Browser zum Speichern übergeben. Sie lässt sich in den Einstellungen wiederherstellen, sobald sich das Logbuch wieder öffnet.',
  copyFailed: 'Die Kopie ließ sich nicht lesen. Sie ist noch da: Starte den Browser neu, dann versuch es noch einmal.',

  blocked: 'Eine andere Seite hält dein Logbuch offen',
  blockedWhat: 'Winnow wurde aktualisiert, und eine Seite der Version davor hat das Logbuch noch offen.',
  blockedNext: 'Schließ alle anderen Tabs und Popups von Winnow, dann prüf noch einmal.',

  forbidden: 'Hier lässt sich nichts speichern',
  forbiddenWhat:
    'Dieser Browser lässt Winnow nichts speichern: Das Fenster ist privat, er legt nie eine Chronik an, oder der Speicher ist abgeschaltet.',
  forbiddenNext:
    'Öffne Winnow in einem normalen Fenster oder lass den Browser eine Chronik anlegen, dann prüf noch einmal.',

  openApp: 'Winnow öffnen',
  asking: 'Ein Teil deines Logbuchs fehlt. Du bist in den Einstellungen, um ein Backup zu suchen.',
  askingBack: 'Zurück zu dem, was fehlt',

  rows: {
    wins: { one: '{n} Erfolg', other: '{n} Erfolge' },
    artifacts: { one: '{n} Artefakt', other: '{n} Artefakte' },
    evidence: { one: '{n} Verknüpfung mit einem Verhalten', other: '{n} Verknüpfungen mit Verhaltensweisen' },
    claims: { one: '{n} Selbsteinschätzung', other: '{n} Selbsteinschätzungen' },
    checkIns: { one: '{n} Check-in', other: '{n} Check-ins' },
    snapshots: { one: '{n} Snapshot', other: '{n} Snapshots' },
    plans: { one: '{n} Plan', other: '{n} Pläne' },
    ladders: { one: '{n} Karriereleiter', other: '{n} Karriereleitern' },
    packets: { one: '{n} übergebene Fassung', other: '{n} übergebene Fassungen' },
    others: { one: '{n} kleinerer Eintrag', other: '{n} kleinere Einträge' },
  },
};
