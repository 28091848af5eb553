import type * as en from '../en/ladders';
import type { Translated } from '../translated';

export const ladderDefaults: Translated<typeof en.ladderDefaults> = {
  noCategory: 'Allgemein',
  attribution: 'Importiert aus der Karriereleiter deiner Firma, Level „{level}“.',
  whereItShowsUp: 'ein Pull Request, ein Ticket, ein Dokument oder eine Nachricht',
  nextAction: 'Einen Erfolg festhalten, der das zeigt, mit einem Link und dem, was sich dadurch geändert hat.',
};

export const formatNames: Translated<typeof en.formatNames> = {
  native: 'eine aus Winnow exportierte Karriereleiter',
  competencies: 'eine Liste von Kompetenzen',
  'level-documents': 'Level mit dem, was jedes verlangt',
  'front-matter': 'Seiten mit Thema und Level',
  tracks: 'Tracks mit Meilensteinen und Signalen',
  dimensions: 'Dimensionen, Level für Level beschrieben',
  markers: 'Fähigkeiten mit Merkmalen',
  topics: 'Themen mit Kriterien je Level',
  'numbered-levels': 'nummerierte Level',
  matrix: 'eine Matrix aus Leveln und Bereichen',
  'long-table': 'eine Tabelle mit einem Eintrag pro Zeile',
  headings: 'Überschriften mit Listenpunkten',
};

export const notationNames: Translated<typeof en.notationNames> = {
  json: 'JSON',
  yaml: 'YAML',
  toml: 'TOML',
  csv: 'CSV',
  tsv: 'eingefügte Tabelle',
  markdown: 'Markdown oder reiner Text',
  html: 'HTML',
};

export const refusalWords: Translated<typeof en.refusalWords> = {
  empty: 'Noch ist kein Text da. Füg die Karriereleiter ein oder wähl ihre Datei.',
  'too-large':
    'Der Text ist länger als die eine Million Zeichen, die eine Karriereleiter haben darf. Füg nur den Teil über deine Rolle ein.',
  'not-text':
    'Das ist kein Text, sondern eine Tabellenkalkulation, ein PDF oder eine Textverarbeitungsdatei. Öffne sie, markier alles, kopier es und füg es hier ein; oder exportier sie als CSV.',
  code: 'Das ist Programmcode, und Winnow führt keinen aus. Füg die Liste darin ein, von der ersten bis zur letzten Klammer.',
  'broken-json':
    'Es beginnt wie JSON, lässt sich aber nicht bis zum Ende lesen. Prüf, ob eine Klammer, ein Anführungszeichen oder ein Komma fehlt.',
  'broken-yaml':
    'Es sieht aus wie YAML, lässt sich aber nicht bis zum Ende lesen. Prüf die Einrückungen und Doppelpunkte.',
  'broken-toml':
    'Es sieht aus wie TOML, lässt sich aber nicht bis zum Ende lesen. Prüf die Anführungszeichen und Klammern.',
  'broken-table':
    'Eine Zelle der Tabelle beginnt mit einem Anführungszeichen, das nie geschlossen wird. Prüf die Anführungszeichen oder füg direkt aus der Tabellenkalkulation ein.',
  'yaml-tags': 'Der Text verwendet YAML-Tags (etwa !!python), hinter denen Code stehen könnte. Entfern die Tags.',
  'doubled-keys': 'Derselbe Schlüssel steht an einer Stelle zweimal, einer von beiden ginge verloren. Benenn einen um.',
  'too-many-aliases':
    'Der Text verwendet YAML-Anker viel zu oft. Schreib die wiederholten Teile aus oder füg weniger ein.',
  'too-deep':
    'Die Listen sind tiefer verschachtelt als in einer Karriereleiter. Füg nur den Teil ein, in dem die Karriereleiter steht.',
  'too-many-values':
    'Der Text enthält mehr Werte, als eine Karriereleiter haben kann. Füg nur den Teil über deine Rolle ein.',
  'too-many-lines': 'Der Text hat mehr Zeilen, als Winnow annimmt. Füg nur den Teil über deine Rolle ein.',
  'too-many-levels':
    'Winnow hat mehr als 40 Level gezählt, also etwas anderes für Level gehalten. Prüf die Überschriften oder die Spaltennamen.',
  'too-many-categories':
    'Winnow hat mehr als 200 Bereiche gezählt, also etwas anderes für Bereiche gehalten. Prüf die Überschriften oder die Spaltennamen.',
  'newer-version':
    'Das ist eine Karriereleiter aus einer neueren Version von Winnow. Aktualisiere Winnow, dann importier sie noch einmal.',
  'damaged-export':
    'Das ist eine aus Winnow exportierte Karriereleiter, aber Teile fehlen oder passen nicht mehr. Exportier sie noch einmal.',
  'nothing-found':
    'Es wurden keine Verhaltensweisen gefunden. Winnow liest Listenpunkte unter Überschriften, Tabellen, CSV, JSON, YAML, TOML und kopierte Webseiten.',
};

export const warningWords: Translated<typeof en.warningWords> = {
  'two-behaviours':
    'Darin stehen zwei Dinge. Ein Nachweis für die eine Hälfte würde für beide zählen: Teil die Zeile auf oder behalte die Hälfte, die du meinst.',
  'cannot-be-shown':
    'Das kann kein Erfolg zeigen: Es nennt eine Eigenschaft, nicht etwas, das du tust. Formulier es um oder lass es weg.',
};

export const laddersWords: Translated<typeof en.laddersWords> = {
  title: 'Karriereleitern',
  lead: 'Wonach du beurteilt wirst: die mitgelieferte Karriereleiter oder die deiner Firma.',
  linkNote: 'Die Karriereleiter deiner Firma anstelle der mitgelieferten; Nachweisregeln.',

  list: 'Deine Karriereleitern',
  listNote:
    'Jeder Abschnitt richtet sich nach der Karriereleiter, die du hier wählst. Belege gelten auch für eine Zeile, die dasselbe sagt.',
  choose: 'Verwendete Karriereleiter',
  inUse: 'Wird verwendet',
  builtIn: 'Kommt mit Winnow',
  imported: 'Importiert',
  forLevel: 'Importiert für Level {level}',
  size: '{behaviours} · {categories}',
  behaviours: { one: '{n} Verhalten', other: '{n} Verhaltensweisen' },
  categories: { one: '{n} Bereich', other: '{n} Bereiche' },
  rules: 'Nachweisregeln',
  rulesOf: 'Nachweisregeln von {name}',
  export: 'Exportieren',
  exportOf: '{name} exportieren',
  again: 'Neu importieren',
  againOf: 'Neu importieren: {name}',
  delete: 'Löschen',
  deleteOf: '{name} löschen',
  nowInUse: '{name} wird jetzt verwendet.',
  notChosen: 'Die Karriereleiter wurde nicht gewechselt',
  undo: 'Rückgängig',
  undone: 'Zurückgenommen: Die Karriereleitern sind wie vorher.',
  notUndone:
    'Nicht zurückgenommen: Eine Karriereleiter wurde inzwischen geändert, oder das Logbuch ließ sich nicht schreiben. Es ist alles noch da.',
  import: 'Karriereleiter importieren',

  deleteAsk: '{name} löschen?',
  deleteWhat:
    'Die Karriereleiter verschwindet. Deine Erfolge und das, was du mit ihr verknüpft oder zu ihr gesagt hast, bleiben im Logbuch: Importierst du dieselbe Karriereleiter wieder, ist es da.',
  deleteInUse: 'Sie wird verwendet, an ihre Stelle tritt deshalb die mitgelieferte.',
  deletePlanned: 'Auch dein Plan richtet sich nach ihr; er wartet, bis sie wieder importiert ist oder du ihn beendest.',
  deleteKeep: 'Behalten',
  deleteConfirm: 'Karriereleiter löschen',
  deleted: '{name} gelöscht. Die Belege stehen weiter im Logbuch.',
  notDeleted: 'Die Karriereleiter wurde nicht gelöscht',
  gone: 'Diese Karriereleiter gibt es nicht',
  goneWhat: 'Sie wurde gelöscht, oder die Adresse hat einen Tippfehler. Dein Logbuch ist unberührt.',
  back: 'Alle Karriereleitern',
};

/** The clauses are things in the nominative, or clauses of their own: „Dazu gehört: ein Link dazu“. */
export const rulesWords: Translated<typeof en.rulesWords> = {
  title: 'Nachweisregeln: {name}',
  lead: 'Wie viele Erfolge in wie vielen Tagen ein Verhalten nachweisen, und was zu ihnen gehört. Eine Änderung gilt sofort und überall; Snapshots bleiben, wie sie sind.',
  wins: { one: '{n} Erfolg in {days}', other: '{n} Erfolge in {days}' },
  days: { one: '1 Tag', other: '{n} Tagen' },
  each: 'Zu jedem gehört: {clauses}.',
  once: 'Zu einem davon gehört: {clauses}.',
  only: 'Dazu gehört: {clauses}.',
  lessons: 'Eine Lehre zählt.',
  own: 'Deine eigene Regel',
  change: 'Nachweis ändern',
  changeOf: 'Nachweis ändern: {statement}',
  winsLabel: 'Erfolge',
  daysLabel: 'Zeitraum in Tagen',
  winsWrong: 'Gib eine ganze Zahl von 1 bis 99 an.',
  daysWrong: 'Gib eine ganze Zahl von 1 bis 3.660 an.',
  eachLabel: 'Zu jedem gezählten Erfolg gehört',
  onceLabel: 'Zu ein und demselben gezählten Erfolg gehört',
  lessonsLabel: 'Eine Lehre zählt auch',
  back: 'Zurück zur Vorgabe',
  backOf: 'Zurück zur Vorgabe: {statement}',
  allBack: 'Alle zurück zu den Vorgaben',
  wentBack: 'Wieder auf der Vorgabe.',
  allWentBack: 'Alle Nachweisregeln stehen wieder auf der Vorgabe.',
  undo: 'Rückgängig',
  notSaved: 'Die Regel wurde nicht geändert',
};

export const importWords: Translated<typeof en.importWords> = {
  title: 'Karriereleiter importieren',
  lead: 'Füg die Karriereleiter ein, nach der du beurteilt wirst. Sie bleibt in diesem Browser.',
  bring: 'Text einfügen',
  bringNote:
    'Füg eine Webseite, eine Tabelle aus der Tabellenkalkulation, Markdown, CSV, JSON, YAML oder TOML ein. Winnow sagt, was es gesehen hat, bevor etwas gespeichert wird.',
  paste: 'Die Karriereleiter',
  pasteHint: 'Füg alles ein, jedes Level. Deines wählst du unten.',
  file: 'Datei wählen…',
  chosen: 'Gelesen aus {file}',
  notRead: 'Die Datei ließ sich nicht lesen',
  notReadWhat: 'Nichts wurde geändert. Versuch es noch einmal oder öffne sie und füg ihren Text ein.',
  clear: 'Neu anfangen',
  notKept: 'Was du hier tust, lässt sich gerade nicht für später aufheben. Sonst ist nichts betroffen.',

  seen: 'Was Winnow gesehen hat',
  saw: 'Winnow hat gesehen: {format} ({notation}), {lines}, {categories}.',
  lines: { one: '{n} Zeile', other: '{n} Zeilen' },
  categories: { one: '{n} Bereich', other: '{n} Bereiche' },
  levels: { one: 'Ein Level: {levels}.', other: '{n} Level, von unten nach oben: {levels}.' },
  noLevels: 'Es werden keine Level genannt, deshalb zählt jede Zeile.',
  wrong:
    'Nicht, was du meintest? Füg nur den Teil über deine Rolle ein oder eine Tabelle mit den Spalten Level, Bereich und Verhalten.',
  refused: 'Winnow kann das nicht als Karriereleiter lesen',
  atLine: 'In Zeile {line} geht es nicht weiter.',
  unchanged: 'Nichts wurde geändert.',

  choose: 'Wählen, was zählt',
  as: 'Importieren als',
  asNew: 'Eine neue Karriereleiter',
  asNewer: 'Eine neuere Fassung von {name}',
  name: 'Name',
  nameNeeded: 'Gib ihr einen Namen.',
  current: 'Dein Level jetzt',
  target: 'Das Level, das du anstrebst',
  below: 'Unter allen oder nicht dabei',
  allLevels: 'Alle Level',
  between: 'Auch zählen, was die Level dazwischen verlangen',
  tooMany: 'Das sind {n} Verhaltensweisen; eine Karriereleiter darf {most} haben. Wähl ein Level oder lass Zeilen weg.',
  none: 'Es ist keine Zeile übrig. Wähl ein anderes Level oder hol eine Zeile zurück.',

  preview: 'Durchsehen',
  previewNote:
    'Jede Zeile wird ein Verhalten. Die Nachweisregel kommt aus dem Wortlaut: „regelmäßig“ verlangt drei Erfolge in 180 Tagen, „pro Quartal“ einen in 90, alles andere zwei in 365.',
  kept: { one: '{n} Verhalten', other: '{n} Verhaltensweisen' },
  warned: { one: '{n} Zeile zum Ansehen', other: '{n} Zeilen zum Ansehen' },
  restates: 'Sagt dasselbe wie: {behaviours}',
  edit: 'Bearbeiten',
  editOf: 'Bearbeiten: {statement}',
  done: 'Fertig',
  drop: 'Weglassen',
  dropOf: 'Weglassen: {statement}',
  putBack: 'Zurückholen',
  putBackOf: 'Zurückholen: {statement}',
  statement: 'Aussage',
  statementNeeded: 'Sag es in ein paar Worten oder lass die Zeile weg.',
  category: 'Bereich',
  categoryNeeded: 'Gib dem Bereich einen Namen.',
  alike: 'Sagt dasselbe wie diese der mitgelieferten fünfzehn',
  alikeHint: 'Belege, die du mit einem davon verknüpft hast, zählen auch hier.',

  changes: 'Was sich ändert',
  changesNote:
    'Umformulierte Zeilen behalten ihre Belege. Was mit einer entfallenden Zeile verknüpft war, bleibt im Logbuch.',
  same: { one: '{n} Zeile bleibt, wie sie ist.', other: '{n} Zeilen bleiben, wie sie sind.' },
  added: { one: '{n} neu', other: '{n} neu' },
  changed: { one: '{n} geändert', other: '{n} geändert' },
  removed: { one: '{n} entfallen', other: '{n} entfallen' },
  was: 'Vorher: {statement}',
  noChange: 'Nichts ändert sich.',

  save: 'Karriereleiter hinzufügen',
  saveAndUse: 'Hinzufügen und verwenden',
  apply: 'Änderungen übernehmen',
  saved: '{name} hinzugefügt.',
  savedInUse: '{name} hinzugefügt. Sie wird jetzt verwendet.',
  applied: 'Für {name} übernommen. Die Belege sind, wo sie waren.',
  notSaved: 'Die Karriereleiter wurde nicht gespeichert',
};
