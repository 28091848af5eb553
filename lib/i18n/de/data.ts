import type * as en from '../en/data';
import type { Translated } from '../translated';

export const dataWords: Translated<typeof en.dataWords> = {
  title: 'Backup und Wiederherstellung',
  linkNote: 'Alles als eine Datei sichern, eine zurückholen, Erfolge importieren.',
  lead: 'Ein Logbuch überlebt Laptops. Bewahr eine Datei davon dort auf, wo du Privates aufbewahrst.',

  backUp: 'Sichern',
  backUpWhat:
    'Eine Datei mit allem: Erfolge, auch private und die im Papierkorb, Artefakte, Belege, Selbsteinschätzungen, Check-ins, Entwürfe und Einstellungen.',
  backUpNote: 'Ein Backup ist kein Dokument zum Weitergeben.',
  backUpNow: 'Jetzt sichern',
  how: 'Wer die Datei öffnen kann',
  hows: { plain: 'Alle, die sie haben', code: 'Ein Wiederherstellungscode', passphrase: 'Eine Passphrase' },
  plainWhat: 'Reines JSON: Wer die Datei bekommt, kann alles lesen.',

  codeWhat:
    'Ein Code, den niemand erraten kann. Schreib ihn auf oder leg ihn in deinen Passwortmanager: Winnow bewahrt ihn nicht auf, und ohne ihn bleibt die Datei zu.',
  makeCode: 'Wiederherstellungscode erzeugen',
  haveCode: 'Vorhandenen Code verwenden',
  yourCode: 'Dein Wiederherstellungscode',
  wroteDown: 'Ich habe ihn aufgeschrieben',
  showAgain: 'Code noch einmal zeigen',
  typeCode: 'Tipp ihn einmal so ein, wie du ihn aufgeschrieben hast',
  typeOwnCode: 'Der Wiederherstellungscode',
  typeCodeHint: 'Bindestriche und Groß- oder Kleinschreibung sind egal.',
  codeDiffers: 'Das ist ein anderer Code. Prüf, was du aufgeschrieben hast.',
  codeMistyped: 'Das ist kein Wiederherstellungscode: Ein Zeichen darin ist falsch, oder eines fehlt.',
  passphrase: 'Passphrase',
  passphraseAgain: 'Noch einmal dieselbe',
  passphraseHint: 'Vier zufällig gewählte Wörter sind gut; eine Liedzeile ist es nicht. Winnow bewahrt sie nicht auf.',
  passphraseDiffers: 'Die beiden sind nicht gleich.',
  strengths: {
    short: 'Zu kurz: Eine Maschine probiert alle durch. Nimm mindestens 12 Zeichen.',
    guessable: 'Wer die Datei und etwas Zeit hat, könnte sie erraten. Nimm mehr Wörter.',
    good: 'Sie sollte halten, wenn du sie zufällig gewählt hast.',
  },
  backUpEncrypted: 'Verschlüsselt sichern',
  makingFile: 'Die Datei wird erstellt',
  lookingThrough: 'Die Datei wird durchgesehen',
  replacing: 'Das Logbuch wird ersetzt',
  stop: 'Abbrechen',
  notKept: 'Einen anderen Weg hinein gibt es nicht: Ist das Geheimnis verloren, ist es auch der Inhalt der Datei.',

  restore: 'Wiederherstellen oder das Logbuch eines anderen Laptops einbringen',
  restoreWhat:
    'Wähl ein Backup von Winnow, verschlüsselt oder nicht. Du siehst, was es bewirken würde, bevor sich etwas ändert, und es lässt sich rückgängig machen.',
  restoreNote: 'Backups jeder älteren Version von Winnow lassen sich öffnen.',
  choose: 'Backup wählen…',
  chosen: '{file}',
  reading: '{file} wird durchgesehen…',
  secretFor: { code: 'Der Wiederherstellungscode dieser Datei', passphrase: 'Die Passphrase dieser Datei' },
  openFile: 'Datei öffnen',
  openAnyway: 'Trotzdem öffnen',
  from: 'Ein Backup vom {moment}. Erfolge darin: {n}.',
  fromUnknown: 'Ein Backup, das nicht sagt, wann es erstellt wurde. Erfolge darin: {n}.',
  unknownFields: 'Felder, die dieses Winnow nicht kennt, wurden ausgelassen: {fields}.',
  planning: 'Es wird ermittelt, was sich ändern würde…',
  mode: 'Zusammenführen oder ersetzen?',
  modes: { merge: 'Mit diesem Logbuch zusammenführen', replace: 'Dieses Logbuch ersetzen' },
  draftsStay: 'Entwürfe auf diesem Rechner bleiben, wie sie sind.',

  badRows: {
    one: '{n} Zeile der Datei ist nicht lesbar',
    other: '{n} Zeilen der Datei sind nicht lesbar',
  },
  badRowsWhat:
    'Winnow schreibt keine solchen Zeilen. Alles andere lässt sich einbringen; die Datei bleibt, wie sie ist, und noch ist nichts geändert.',
  badRow: '{table}, Zeile {place}: {name}',
  badRowWhere: '{table}, Zeile {place}: {name} ({field})',
  badSame: 'doppelt vorhanden',
  unnamed: 'ohne Namen',
  moreBad: { one: 'und {n} weitere', other: 'und {n} weitere' },
  leaveOut: 'Mit dem Rest weitermachen',

  replaceTitle: 'Was das Ersetzen bewirken würde',
  replaceNote:
    'Das Logbuch wird, was es war, als die Datei erstellt wurde. Was seither dazukam, verschwindet, bis du es rückgängig machst.',
  replaceWins: {
    fresh: { one: '{n} Erfolg kommt aus der Datei', other: '{n} Erfolge kommen aus der Datei' },
    changed: {
      one: '{n} Erfolg wird, wie er in der Datei steht',
      other: '{n} Erfolge werden, wie sie in der Datei stehen',
    },
    removed: {
      one: '{n} Erfolg, den es nur hier gibt, verschwindet',
      other: '{n} Erfolge, die es nur hier gibt, verschwinden',
    },
    same: { one: '{n} Erfolg ist gleich', other: '{n} Erfolge sind gleich' },
  },
  replaceBeside: {
    one: 'Neben den Erfolgen ändert sich {n} Zeile: Belege, Selbsteinschätzungen, Einstellungen und Ähnliches.',
    other: 'Neben den Erfolgen ändern sich {n} Zeilen: Belege, Selbsteinschätzungen, Einstellungen und Ähnliches.',
  },
  replaceNothing: 'Das Logbuch ist genau das, was in der Datei steht. Es gibt nichts zu ersetzen.',
  replace: 'Logbuch ersetzen…',
  replaceAsk: 'Das ganze Logbuch ersetzen?',
  replaceAskWhat: {
    one: '{n} Erfolg, den es nur hier gibt, verschwindet, und alles andere wird, wie es in der Datei steht.',
    other: '{n} Erfolge, die es nur hier gibt, verschwinden, und alles andere wird, wie es in der Datei steht.',
  },
  replaceAskAll: 'Alles wird, wie es in der Datei steht.',
  replaceSafe:
    'Was jetzt hier ist, wird 30 Tage aufgehoben und lässt sich auf dieser Seite zurückholen. Führst du später das Logbuch eines anderen Laptops zusammen, kommt zurück, was dort noch steht.',
  replaceKeep: 'Logbuch behalten',
  replaceConfirm: 'Ersetzen',
  replaced: 'Das Logbuch ist jetzt, was in der Datei steht.',
  replacedWhat: 'Du kannst es hier rückgängig machen und 30 Tage lang am Ende dieser Seite.',
  notReplaced: 'Nichts wurde ersetzt',
  cancel: 'Abbrechen',
  close: 'Schließen',

  back: 'Was sich zurücknehmen lässt',
  backNote: 'Die letzten drei jeder Art werden 30 Tage aufgehoben. Was du seither geschrieben hast, bleibt.',
  kinds: {
    'before-merge': 'Eine Zusammenführung, {moment}',
    'before-folder-merge': 'Eine Zusammenführung aus dem Backup-Ordner, {moment}',
    'before-restore': 'Eine Wiederherstellung, {moment}',
    'before-import': 'Ein Import, {moment}',
    'before-edit': 'Eine Änderung an mehreren Erfolgen, {moment}',
  },
  rows: { one: '{n} Zeile wurde geändert', other: '{n} Zeilen wurden geändert' },
  undo: 'Rückgängig',
  undoThis: 'Rückgängig: {what}',
  undone: 'Rückgängig gemacht. Dein Logbuch ist wie vorher.',
  undoneKept: {
    one: 'Rückgängig gemacht. {n} Zeile, die du seither geändert hast, behält deinen Text.',
    other: 'Rückgängig gemacht. {n} Zeilen, die du seither geändert hast, behalten deinen Text.',
  },
  notUndone: 'Es wurde nicht rückgängig gemacht',
};

export const backupRefusals: Translated<typeof en.backupRefusals> = {
  unreadable: {
    title: 'Die Datei ließ sich nicht lesen',
    what: 'Sie ist kein Text, oder der Browser darf sie nicht lesen. Liegt sie auf einem Laufwerk, das nicht verbunden ist, verbinde es.',
  },
  'too-large': {
    title: 'Die Datei ist zu groß für ein Backup',
    what: 'Winnow öffnet Backups bis 500 MB. Nichts wurde geändert.',
  },
  'too-deep': {
    title: 'Das ist kein Backup von Winnow',
    what: 'Es ist tiefer verschachtelt als jedes Backup. Es wurde nicht geöffnet.',
  },
  'too-many-values': {
    title: 'Die Datei enthält mehr, als ein Backup enthalten kann',
    what: 'Sie wurde nicht geöffnet, dein Logbuch ist unverändert. Nimm ein älteres Backup; hat Winnow diese Datei geschrieben, melde es bitte.',
  },
  'too-many-rows': {
    title: 'Die Datei enthält mehr, als ein Backup enthalten kann',
    what: 'Eine ihrer Tabellen hat mehr als 400.000 Zeilen. Sie wurde nicht geöffnet, dein Logbuch ist unverändert.',
  },
  damaged: {
    title: 'Die Datei ist beschädigt',
    what: 'Sie ist abgeschnitten, oder etwas darin wurde geändert, und sie lässt sich nicht lesen. Nimm ein älteres Backup oder kopier sie noch einmal von der Quelle.',
  },
  'not-a-backup': {
    title: 'Das ist kein Backup von Winnow',
    what: 'Wähl eine Datei, deren Name mit „winnow“ beginnt. Tabellen und Brag Documents gehören weiter unten zu „Erfolge importieren“. Nichts wurde geändert.',
  },
  'newer-version': {
    title: 'Dieses Backup stammt von einer neueren Version von Winnow',
    what: 'Aktualisiere Winnow, dann öffne es noch einmal: Diese Version würde verlieren, was sie nicht kennt. Nichts wurde geändert.',
  },
  changed: {
    title: 'Die Datei ist nicht mehr so, wie Winnow sie geschrieben hat',
    what: 'Ihre Prüfsumme weicht ab: Jemand hat sie bearbeitet, oder ein Laufwerk oder eine Übertragung hat etwas verändert. Eine unversehrte Kopie ist besser. Du kannst sie trotzdem öffnen: Du siehst, was sie bewirken würde, bevor etwas geschieht.',
  },
  'needs-code': {
    title: 'Die Datei ist verschlüsselt',
    what: 'Gib den Wiederherstellungscode ein, den du dafür aufgeschrieben hast.',
  },
  'needs-passphrase': {
    title: 'Die Datei ist verschlüsselt',
    what: 'Gib die Passphrase ein, die du dafür gewählt hast.',
  },
  'mistyped-code': {
    title: 'Das ist kein Wiederherstellungscode',
    what: 'Ein Zeichen darin ist falsch, oder eines fehlt. Er hat sieben Vierergruppen.',
  },
  'wrong-secret': {
    title: 'Das öffnet diese Datei nicht',
    what: 'Es gehört zu einer anderen Datei, oder es ist ein Tippfehler darin. Oder der Anfang der Datei wurde geändert. Du kannst es so oft versuchen, wie du willst.',
  },
  'damaged-header': {
    title: 'Die Datei ist beschädigt',
    what: 'Ihr Anfang, in dem steht, wie sie zu entschlüsseln ist, lässt sich nicht lesen. Kopier sie noch einmal von der Quelle oder nimm eine ältere.',
  },
  'newer-encryption': {
    title: 'Dieses Backup wurde von einer neueren Version von Winnow verschlüsselt',
    what: 'Aktualisiere Winnow, dann öffne es noch einmal. Nichts wurde geändert.',
  },
  truncated: {
    title: 'Das Ende der Datei fehlt',
    what: 'Eine Kopie oder ein Download brach vorher ab. Kopier sie noch einmal von der Quelle oder nimm eine ältere.',
  },
  extended: {
    title: 'An die Datei wurde etwas angehängt',
    what: 'Sie ist länger als beim Schreiben und wurde deshalb nicht geöffnet. Kopier sie noch einmal von der Quelle.',
  },
  reordered: {
    title: 'Teile der Datei stehen in anderer Reihenfolge',
    what: 'Jemand hat sie verschoben, oder eine Kopie ist misslungen. Sie wurde nicht geöffnet. Kopier sie noch einmal von der Quelle.',
  },
  'changed-ciphertext': {
    title: 'Die Datei wurde geändert',
    what: 'Das Geheimnis stimmt, aber ein Teil der Datei ist nicht so, wie er geschrieben wurde. Kopier sie noch einmal von der Quelle oder nimm eine ältere.',
  },
};
