import type * as en from '../en/folder';
import type { Translated } from '../translated';

export const folderWords: Translated<typeof en.folderWords> = {
  title: 'Backup-Ordner',
  note: 'Ein Ordner, den du ohnehin synchronisierst, genügt: Syncthing, Drive, Dropbox, iCloud, ein privater Git-Checkout. Winnow selbst sendet nichts.',
  unsupported:
    'Dieser Browser lässt keine Erweiterung in einen Ordner schreiben. Der wöchentliche Check-in bietet stattdessen ein Backup mit einem Klick an.',
  switchedOff:
    'Deine Organisation hat Backups in einen Ordner abgeschaltet. Backups von Hand bleiben möglich, und der wöchentliche Check-in bietet eines an.',
  filesStay: 'Was schon in „{folder}“ liegt, bleibt dort; es wird nichts hineingeschrieben und nichts daraus gelesen.',
  notChosen: 'Es wurde kein Ordner gewählt.',
  what: 'Wähl einmal einen Ordner, und Backups gehen von selbst dorthin: höchstens alle zehn Minuten, solange eine Seite von Winnow offen ist und sich etwas geändert hat. Zehn bleiben: drei von heute, dann eines pro Tag.',
  plain: 'Die Dateien sind nicht verschlüsselt: Wer den Ordner lesen kann, kann das Logbuch lesen.',
  choose: 'Ordner wählen…',
  chooseOther: 'Anderen Ordner wählen…',
  into: 'Backups kommen nach „{folder}“.',
  last: 'Das letzte ist vom {moment}: {file}.',
  none: 'Noch liegt keines darin.',
  asks: 'Bevor Winnow dort wieder schreiben darf, fragt der Browser nach. Das tut er, wenn du den Knopf drückst.',
  backUpNow: 'Jetzt in den Ordner sichern',
  stop: 'Diesen Ordner nicht mehr verwenden',
  stopped: 'Dorthin kommen keine Backups mehr. Die Dateien darin bleiben.',
  notStopped: 'Der Ordner wird noch verwendet',
  notStoppedWhat:
    'Der Browser hat sich geweigert, ihn zu vergessen. Was darin liegt, ist unberührt. Versuch es noch einmal; klappt es wieder nicht, starte den Browser neu.',
  written: 'Geschrieben und gegengelesen: {file}.',
  notWritten: 'In den Ordner wurde nichts geschrieben',
  notMade: 'Das Backup wurde nicht erstellt',
  notMadeWhat: 'Dein Logbuch ist unberührt. Versuch es noch einmal; klappt es wieder nicht, starte den Browser neu.',
};

export const folderTroubles: Translated<typeof en.folderTroubles> = {
  'no-folder': 'Es ist kein Ordner gewählt. Wähl einen.',
  'own-first':
    'Dort liegt ein früheres Backup dieses Browsers mit etwas, das in diesem Logbuch fehlt. Sieh es dir unter „Andere Logbücher im Ordner“ an: Führ es zusammen oder lass es aus. Bis dahin wird dort nichts ersetzt.',
  'switched-off': 'Deine Organisation hat Backups in einen Ordner abgeschaltet. Sichere von Hand: Das bleibt möglich.',
  withdrawn:
    'Der Browser lässt Winnow nicht hinein. Drück „Jetzt in den Ordner sichern“ und erlaub es, oder wähl den Ordner neu.',
  gone: 'Er ist nicht, wo er war: verschoben, umbenannt, gelöscht, oder sein Laufwerk ist nicht verbunden. Stell ihn wieder her oder wähl einen anderen.',
  full: 'Die Festplatte ist voll. Die früheren Backups sind da; schaff Platz, dann sichere noch einmal.',
  held: 'Ein anderes Programm hält die Datei fest, vielleicht die Synchronisierung. In zehn Minuten wird es wieder versucht.',
  'not-verified':
    'Gelesen wurde etwas anderes als geschrieben, deshalb wurde es wieder entfernt. Die früheren Backups sind da. Prüf dieses Laufwerk oder wähl einen anderen Ordner.',
  'log-unread': 'Das Logbuch ließ sich nicht lesen. Lade die Seite neu; bleibt es so, starte den Browser neu.',
  failed:
    'Der Browser hat keinen Grund genannt. Die früheren Backups sind da. Versuch es noch einmal oder wähl einen anderen Ordner.',
};

export const otherWords: Translated<typeof en.otherWords> = {
  title: 'Andere Logbücher im Ordner',
  note: 'Jede Installation schreibt ihre eigenen Dateien und liest die der anderen nur. Was du einmal zusammengeführt hast, wird danach von selbst zusammengeführt.',
  name: 'Installation {id}',
  own: 'Dieser Browser, früher',
  merged: 'Alles davon steht in diesem Logbuch, Stand {moment}.',
  first:
    'Ein Logbuch, das dieses hier nicht kennt. Wenn es deines ist, sieh dir an, was das Zusammenführen bewirken würde.',
  ownFirst: 'Ein Backup genau dieses Browsers hat etwas, das im Logbuch fehlt.',
  asks: 'Über das Zusammenführen musst du entscheiden.',
  left: 'Ausgelassen.',
  notMerged: 'Es ließ sich gerade nicht zusammenführen; es wird wieder versucht.',
  look: 'Ansehen…',
  leave: 'Auslassen',
  notRead: 'Die Datei ließ sich nicht öffnen',
  notYours:
    'In einem Ordner, in den auch andere schreiben, können deren Logbücher liegen: Führ nur deine eigenen zusammen.',
};

export const otherRefusals: Translated<typeof en.otherRefusals> = {
  partly:
    'Die neueste Datei ist unvollständig: Vielleicht wird sie noch übertragen. Sobald sie sich ändert, wird sie wieder angesehen.',
  newer:
    'Die neueste Datei wurde von einer neueren Version von Winnow geschrieben. Aktualisiere Winnow hier, dann wird sie zusammengeführt.',
  encrypted: 'Die neueste Datei ist verschlüsselt. Öffne sie unter „Wiederherstellen“.',
  odd: 'Die neueste Datei enthält ungültige Zeilen. Öffne sie unter „Wiederherstellen“, um zu sehen, welche.',
  large: 'Die neueste Datei ist größer als jedes Backup. Sie wurde nicht geöffnet.',
};

export const offerBackupWords: Translated<typeof en.offerBackupWords> = {
  name: 'Backup',
  never: 'Von diesem Logbuch gibt es noch kein Backup.',
  old: { one: 'Das letzte Backup ist {n} Tag alt.', other: 'Das letzte Backup ist {n} Tage alt.' },
  waits: 'In deinem Backup-Ordner fehlen die letzten Änderungen.',
  asked: 'Über ein Logbuch in deinem Backup-Ordner musst du noch entscheiden.',
  lookAtIt: 'Ansehen',
  press: 'Jetzt sichern',
  done: { folder: 'In deinem Ordner: {file}', downloads: 'Dem Browser zum Speichern übergeben: {file}' },
  instead: 'Nicht im Ordner: {why}',
};
