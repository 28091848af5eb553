import type * as en from '../en/merge';
import type { Translated } from '../translated';

export const mergeWords: Translated<typeof en.mergeWords> = {
  title: 'Was das Zusammenführen bewirken würde',
  note: 'Noch ist nichts geändert. Aus beiden Logbüchern wird eines, Feld für Feld: Was zuletzt geschrieben wurde, gilt.',
  nothing: 'In diesem Logbuch steht schon alles. Es gibt nichts zusammenzuführen.',
  close: 'Schließen',
  merging: 'Die beiden Logbücher werden zusammengeführt',

  fresh: { one: '{n} Erfolg ist hier neu', other: '{n} Erfolge sind hier neu' },
  changed: { one: '{n} Erfolg wird geändert', other: '{n} Erfolge werden geändert' },
  removed: {
    one: '{n} Erfolg kommt in den Papierkorb oder wird eins mit einem anderen',
    other: '{n} Erfolge kommen in den Papierkorb oder werden eins mit einem anderen',
  },
  same: { one: '{n} Erfolg bleibt, wie er ist', other: '{n} Erfolge bleiben, wie sie sind' },
  beside: 'Neben den Erfolgen',
  besideLine: '{name}: {what}',
  besideFresh: '{n} neu',
  besideChanged: '{n} geändert',
  besideRemoved: '{n} herausgenommen',

  many: 'Diese Datei würde viel in deinem Logbuch ändern',
  manyWhat: {
    one: 'Sie enthält viel weniger als das Logbuch hier und würde {n} Zeile davon ändern. So sieht eine alte oder falsche Datei aus.',
    other:
      'Sie enthält viel weniger als das Logbuch hier und würde {n} Zeilen davon ändern. So sieht eine alte oder falsche Datei aus.',
  },

  conflicts: { one: '{n} Sache zum Ansehen', other: '{n} Sachen zum Ansehen' },
  conflictsNote:
    'Beide Seiten haben das geändert. Wählst du nichts, geht nichts verloren: Was nicht gilt, kommt ans Ende der Notiz des Erfolgs.',
  more: { one: '{n} weitere zeigen', other: '{n} weitere zeigen' },
  untitled: 'Ein Erfolg ohne Titel',

  words: '{field}: Beide Seiten haben eigenen Text',
  here: 'Auf diesem Rechner',
  there: 'In der Datei',
  blank: '(nichts)',
  whose: 'Was gilt?',
  ownStand: 'Das von diesem Rechner',
  otherStand: 'Das aus der Datei',
  both: 'Beides',
  bothWhat: 'Die letzte Änderung gilt, der andere Text kommt ans Ende der Notiz.',
  tooLong: 'Beides zusammen ist zu lang für einen Erfolg.',

  trashedHere: 'Auf diesem Rechner hast du ihn in den Papierkorb gelegt; im anderen Logbuch wurde er geändert.',
  trashedThere: 'Im anderen Logbuch wurde er in den Papierkorb gelegt; auf diesem Rechner hast du ihn geändert.',
  wanted: 'Wo soll er sein?',
  inLog: 'Im Logbuch',
  inTrash: 'Im Papierkorb',

  folded: 'In beiden Logbüchern wurde dasselbe gespeichert: Daraus wird ein Erfolg mit dem Text von beiden.',
  foldedTitles: 'Gespeichert als',

  merge: 'Zusammenführen',
  mergeMany: 'Es ist die richtige Datei: zusammenführen',
  cancel: 'Abbrechen',
  notMerged: 'Nichts wurde zusammengeführt',
  changedMeanwhile: 'Dein Logbuch hat sich inzwischen geändert',
  changedMeanwhileWhat:
    'Nichts wurde zusammengeführt: Die Datei würde jetzt viel in deinem Logbuch ändern. Ist es die richtige Datei, führ sie trotzdem zusammen.',
  done: 'Die beiden Logbücher sind eins.',
  undo: 'Zusammenführung rückgängig machen',
  undoWhat: 'Du kannst es hier rückgängig machen, auch nach einem Neuladen: Was vorher da war, ist aufgehoben.',
  notUndone: 'Die Zusammenführung wurde nicht rückgängig gemacht',
  undone: 'Rückgängig gemacht. Dein Logbuch ist wie vor der Zusammenführung.',
  undoneKept: {
    one: '{n} Zeile, die du seither geändert hast, behält deinen Text.',
    other: '{n} Zeilen, die du seither geändert hast, behalten deinen Text.',
  },
};

export const wordFields: Translated<typeof en.wordFields> = {
  title: 'Der Titel',
  did: 'Was du getan hast',
  why: 'Warum es wichtig war',
  plainLine: 'Die Zeile in einfachen Worten',
  decision: 'Die Entscheidung',
  reasoning: 'Die Begründung',
  outcome: 'Was sich dadurch geändert hat',
  leftWithThem: 'Was bei den anderen blieb',
  ownPart: 'Was an dir lag',
  topic: 'Das Thema',
  learned: 'Was du gelernt hast',
  note: 'Die Notiz',
  praise: 'Was andere gesagt haben',
};

export const tableNames: Translated<typeof en.tableNames> = {
  artifacts: 'Artefakte',
  evidence: 'Gezeigte Verhaltensweisen',
  claims: 'Selbsteinschätzungen',
  settings: 'Einstellungen',
  hosts: 'Websites',
  checkIns: 'Check-ins',
  ladders: 'Karriereleitern',
  snapshots: 'Snapshots',
  auditProjects: 'Projekte des Audits',
  gaps: 'Zeilen der Lückenliste',
  plans: 'Pläne',
  chapters: 'Kapitel',
  employers: 'Arbeitgeber',
  aliases: 'Decknamen',
  glossary: 'Erklärte Begriffe',
  packets: 'Übergebene Unterlagen',
  talks: 'Gespräche',
  criteria: 'Kriterien',
};
