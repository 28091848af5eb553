import type * as en from '../en/import-wins';
import type { Translated } from '../translated';

export const importWinsWords: Translated<typeof en.importWinsWords> = {
  linkNote:
    'Aus einer Tabelle (CSV) oder einem Brag Document (Markdown): Jeder Eintrag wird ein Erfolg im Eingang, den du in Ruhe durchsehen kannst.',
  lead: 'Was du anderswo aufgeschrieben hast, wird zu Erfolgen in deinem Eingang. Du siehst sie zuerst, und ein Klick nimmt sie wieder heraus.',
  choose: 'Datei wählen…',
  chooseTitle: 'Die Datei',
  chooseWhat:
    'CSV mit einem Erfolg pro Zeile oder Markdown mit datierten Überschriften und Listenpunkten. Die Datei wird auf diesem Rechner gelesen und bleibt, wie sie ist.',
  chooseNote: 'Links zu GitHub und Jira werden Artefakte, damit dieselbe Arbeit nicht zweimal zählt.',
  read: '{file}',

  columns: 'Was die Spalten sind',
  columnsNote: 'Nach ihren Namen geraten. Ein Erfolg braucht einen Tag und einen Titel oder das, was du getan hast.',
  columnNames: {
    date: 'Tag',
    title: 'Titel',
    did: 'Was du getan hast',
    outcome: 'Was sich dadurch geändert hat',
    link: 'Link',
    tags: 'Tags',
  },
  noColumn: 'Keine',
  column: 'Spalte {n}',
  columnLike: '{name} · {example}',

  days: 'Tage',
  either: {
    one: '{n} Tag lässt sich auf zwei Arten lesen, der bei „{example}“. Bis du sagst, welche gilt, bleibt er draußen.',
    other:
      '{n} Tage lassen sich auf zwei Arten lesen, etwa der bei „{example}“. Bis du sagst, welche gilt, bleiben sie draußen.',
  },
  order: 'Welche Zahl steht vorn?',
  orders: { 'day-first': 'Der Tag: {day}', 'month-first': 'Der Monat: {day}' },
  undated: { one: '{n} Zeile hat keinen Tag.', other: '{n} Zeilen haben keinen Tag.' },
  undatedOn: 'Tag dafür',
  undatedHint: 'Bleibt das leer, fällt weg, was keinen Tag hat.',
  months: {
    one: '{n} Zeile nennt nur einen Monat und bekommt dessen ersten Tag.',
    other: '{n} Zeilen nennen nur einen Monat und bekommen dessen ersten Tag.',
  },

  preview: 'Was hereinkäme',
  previewNote: 'Sie warten im Eingang und zählen, sobald du mehr dazu gesagt hast.',
  wins: { one: '{n} Erfolg', other: '{n} Erfolge' },
  noWins: 'Es käme nichts herein.',
  needsMore: 'Ein Erfolg braucht einen Tag und einen Titel oder das, was du getan hast: Gib oben an, wo es steht.',
  cut: {
    one: '„{example}“ hat einen Text von mehr als {limit} Zeichen. Er wird bis dorthin importiert; der Rest bleibt in deiner Datei.',
    other:
      '{n} Einträge haben einen Text von mehr als {limit} Zeichen, zum Beispiel „{example}“. Sie werden bis dorthin importiert; der Rest bleibt in deiner Datei.',
  },
  left: {
    one: '{n} Zeile gehört zu keinem Eintrag und bleibt draußen.',
    other: '{n} Zeilen gehören zu keinem Eintrag und bleiben draußen.',
  },
  firstShown: 'Die ersten {n} davon',
  doubles: {
    one: '{n} ist ausgelassen: schon vorhanden',
    other: '{n} sind ausgelassen: schon vorhanden',
  },
  byLink: '{title}: Zu diesem Link gibt es schon einen Erfolg',
  byDay: '{title}: Von diesem Tag gibt es schon einen',
  more: { one: 'und {n} weiterer', other: 'und {n} weitere' },
  add: { one: '{n} Erfolg in den Eingang legen', other: '{n} Erfolge in den Eingang legen' },
  added: { one: '{n} Erfolg ist im Eingang', other: '{n} Erfolge sind im Eingang' },
  skipped: {
    one: '{n} kam inzwischen ins Logbuch und wurde ausgelassen.',
    other: '{n} kamen inzwischen ins Logbuch und wurden ausgelassen.',
  },
  undone: 'Wieder herausgenommen.',
  undoneButFor: {
    one: 'Wieder herausgenommen, bis auf {n} Erfolg, den du seither geändert hast.',
    other: 'Wieder herausgenommen, bis auf {n} Erfolge, die du seither geändert hast.',
  },
  notAdded: 'Nichts wurde hinzugefügt',
  undo: 'Import rückgängig machen',
  undoWhat: 'Du kannst es hier rückgängig machen und später unter Backup und Wiederherstellung.',
  inbox: 'Eingang öffnen',
};

export const importRefusals: Translated<typeof en.importRefusals> = {
  'too-large': {
    title: 'Die Datei ist zu groß',
    what: 'Winnow importiert Dateien bis 4 MB. Teil sie auf und importier die Teile.',
  },
  unreadable: {
    title: 'Die Datei ließ sich nicht lesen',
    what: 'Der Browser darf sie nicht lesen. Kopier sie in einen anderen Ordner und wähl sie dort.',
  },
  'not-text': { title: 'Das ist kein Text', what: 'Speichere es als CSV oder Markdown, dann wähl diese Datei.' },
  'broken-table': {
    title: 'Die Tabelle ist fehlerhaft',
    what: 'Eine Zelle beginnt mit einem Anführungszeichen, das nie geschlossen wird. Speichere sie noch einmal aus deiner Tabellenkalkulation.',
  },
  'too-many': { title: 'Das sind mehr als 5.000 Zeilen', what: 'Teil die Datei auf und importier die Teile.' },
  'nothing-found': {
    title: 'Darin wurde kein Erfolg gefunden',
    what: 'Winnow sucht einen Erfolg pro Zeile oder Listenpunkte unter Überschriften mit einem Tag. Nichts wurde hinzugefügt.',
  },
  'a-backup': {
    title: 'Das ist ein Backup von Winnow',
    what: 'Öffne es stattdessen unter Backup und Wiederherstellung.',
  },
};
