import type * as en from '../en/wins';
import type { Translated } from '../translated';
import { artifactTypeNames } from './artifact-types';

export const winsWords: Translated<typeof en.winsWords> = {
  title: 'Erfolge',
  logWin: 'Erfolg festhalten',
  trash: 'Papierkorb',
  back: 'Erfolge',
  typed: 'getippt',
  untitled: 'Ohne Titel',
  private: 'Privat',
  confidential: 'Vertraulich',
  count: { one: '{n} Erfolg', other: '{n} Erfolge' },
  hits: { one: '{hits} von {n} Erfolg', other: '{hits} von {n} Erfolgen' },
  readSoFar: {
    one: 'Das Logbuch wird gelesen: bisher {n} Erfolg',
    other: 'Das Logbuch wird gelesen: bisher {n} Erfolge',
  },
  unmappedHeading: 'Noch keinem Verhalten zugeordnet',
  movedToTrash: 'In den Papierkorb gelegt: {title}',
  restored: 'Wiederhergestellt: {title}',
  undo: 'Rückgängig',
};

export const emptyWords: Translated<typeof en.emptyWords> = {
  title: 'Noch keine Erfolge',
  text: 'Das ist dein Logbuch: jeder Erfolg, den du an einem Pull Request speicherst, über die Symbolleiste holst oder hier tippst, der neueste zuerst. Fang mit einer Sache an, die du diese Woche getan hast.',
  action: 'Ersten Erfolg festhalten',
  noHitsTitle: 'Kein Erfolg passt zu diesen Filtern',
  noHitsText: 'Nichts ist weg. In deinem Logbuch: {n}. Lockere einen Filter oder setz alle zurück.',
  clear: 'Filter zurücksetzen',
  notSaidTitle: 'In keinem Erfolg steht „{text}“',
  notSaidText: 'Nichts ist weg. In deinem Logbuch: {n}. Versuch ein kürzeres Wort oder ein anderes.',
  clearText: 'Suche löschen',
};

export const filterWords: Translated<typeof en.filterWords> = {
  label: 'Erfolge filtern',
  fold: 'Filter',
  foldSet: 'Filter, {n} gesetzt',
  text: 'Suchen',
  textPlaceholder: 'Titel, Ergebnisse, Personen, Links durchsuchen…',
  behaviour: 'Verhalten',
  anyBehaviour: 'Jedes Verhalten',
  noBehaviour: 'Noch keines',
  someBehaviour: 'Mindestens eines',
  category: 'Bereich',
  anyCategory: 'Jeder Bereich',
  source: 'Quelle',
  anySource: 'Jede Quelle',
  month: 'Monat',
  anyMonth: 'Jeder Monat',
  status: 'Status',
  anyStatus: 'Jeder Status',
  kind: 'Art',
  anyKind: 'Jede Art',
  onlyWins: 'Nur Erfolge',
  onlyLessons: 'Nur Lehren',
  unmappedFirst: 'Nicht zugeordnete zuerst',
  takeBack: 'Filter aufheben: {what}',
};

export const trashWords: Translated<typeof en.trashWords> = {
  title: 'Papierkorb',
  text: 'Hier bleiben Erfolge 30 Tage. Stellst du einen wieder her, kommen seine Links und Verhaltensweisen mit zurück.',
  empty: 'Der Papierkorb ist leer',
  emptyText: 'Ein Erfolg, den du in den Papierkorb legst, wartet hier 30 Tage, bevor er endgültig entfernt wird.',
  toWins: 'Deine Erfolge ansehen',
  back: 'Zurück zu den Erfolgen',
  daysLeft: { one: 'noch {n} Tag', other: 'noch {n} Tage' },
  lastDay: 'Wird heute entfernt',
  more: { one: '{n} weiteren zeigen', other: '{n} weitere zeigen' },
  restore: 'Wiederherstellen',
  restoreNamed: '{title} wiederherstellen',
};

export const editorWords: Translated<typeof en.editorWords> = {
  newTitle: 'Neuer Erfolg',
  notFoundTitle: 'Dieser Erfolg steht nicht im Logbuch',
  notFoundText:
    'Vielleicht wurde er aus dem Papierkorb entfernt, oder der Link ist aus einem anderen Browser. Deine anderen Erfolge sind sicher.',
  inTrashTitle: 'Dieser Erfolg liegt im Papierkorb',
  inTrashText: 'Er lässt sich lesen, aber nicht ändern. Stell ihn wieder her, um weiterzumachen.',
  keep: 'Behalten',
  askAgain: 'Die übersprungene Frage zeigen',
  moveToTrash: 'In den Papierkorb',
  saving: 'Wird gespeichert…',
  saved: 'Gespeichert',
  notSaved: 'Nicht gespeichert',
  whatHappened: 'Was passiert ist',
  whatItShows: 'Was er zeigt',
  whatItShowsHint:
    'Wähl nur, wovon dieser Erfolg jemand anderen überzeugen würde. Das meiste, was ausgeliefert wird, zeigt keines, und das ist in Ordnung.',
  artifacts: 'Artefakte',
  noArtifacts:
    'Noch kein Link. Ein Erfolg, der von einer Seite gespeichert wurde, bringt seinen Link mit; ein getippter stützt sich auf seinen Text, bis du einen hinzufügst.',
  whoAndHow: 'Wer und wie',
  decisionGroup: 'Gründe',
  metricGroup: 'Eine Zahl',
  peopleGroup: 'Personen',
  lessonGroup: 'Was sich nicht bewährt hat',
  notesGroup: 'Notizen, Lob und Tags',
  keepingGroup: 'Status und Vertraulichkeit',
};

export const statusLines: Translated<typeof en.statusLines> = {
  inbox: 'Im Eingang. Zählt als Beleg, sobald du ihn behältst.',
  draft: 'Ein Entwurf. Zählt als Beleg, sobald du ihn behältst.',
  ready: 'Behalten. {level}.',
  archived: 'Archiviert. Bleibt im Logbuch und zählt nicht.',
};

export const fieldWords: Translated<typeof en.fieldWords> = {
  title: 'Titel',
  titlePlaceholder: 'Ein kurzer Name dafür',
  occurredOn: 'Tag',
  futureDay: 'Dieser Tag kommt erst noch; der Erfolg zählt ab dann.',
  kind: 'Art',
  did: 'Was hast du getan?',
  didHint: 'Du, nicht das Team: was du entschieden, geändert, geschrieben oder entdeckt hast.',
  outcome: 'Was hat sich dadurch geändert?',
  outcomeState: 'Ist das Ergebnis bekannt?',
  decision: 'Die Entscheidung, in einem Satz',
  reasoning: 'Die Begründung dafür',
  why: 'Warum es wichtig war',
  metricLabel: 'Was gemessen wurde',
  metricBefore: 'Vorher',
  metricAfter: 'Nachher',
  metricUnit: 'Einheit',
  role: 'Rolle',
  origin: 'Ursprung',
  scope: 'Wie weit es reichte',
  horizon: 'Wie lange es wirkt',
  unprompted: 'Niemand hat mich darum gebeten',
  people: 'Wer beteiligt war',
  person: 'Name oder Konto',
  personAs: 'Welche Rolle',
  engineer: 'Aus der Entwicklung',
  outsideTeam: 'Außerhalb meines Teams',
  addPerson: 'Person hinzufügen',
  removePerson: '{name} entfernen',
  putPersonBack: '{name} wieder aufnehmen',
  somebody: 'diese Person',
  leftWithThem: 'Was bei den anderen blieb',
  ownPart: 'Was an mir lag',
  learned: 'Was ich gelernt habe',
  topic: 'Thema, das vermittelt oder besprochen wurde',
  note: 'Notiz für mich',
  praise: 'Was andere dazu gesagt haben',
  plainLine: 'In einfachen Worten, in einer Zeile',
  tags: 'Tags',
  tagsHint: 'Durch Kommas getrennt.',
  status: 'Status',
  visibility:
    'Privat: nie in einem Dokument, einer Zwischenablage oder einem Prompt; zählt weiter für meinen eigenen Nachweis',
  confidential: 'Vertraulich: nur in Dokumenten auf der Stufe Vollständig',
  level: 'Wie viel er sagt',
  levelByRule:
    'Von einer Regel gesetzt: drei Wörter zu dem, was du getan oder entschieden hast, und für „Stark“ ein Ergebnis.',
  levelByCoach: 'Auf diesem Rechner aus deinem Text gelesen: dein Anteil, woran, und was sich dadurch geändert hat.',
  levelByUser: 'Von dir gesetzt.',
  levelOwn: 'Winnow entscheiden lassen',
  followUpOn: 'Wieder fragen, was daraus wurde, am',
  unset: 'Keine Angabe',
};

export const kindNames: Translated<typeof en.kindNames> = { win: 'Erfolg', lesson: 'Lehre' };

export const statusNames: Translated<typeof en.statusNames> = {
  inbox: 'Eingang',
  draft: 'Entwurf',
  ready: 'Fertig',
  archived: 'Archiviert',
};

export const levelNames: Translated<typeof en.levelNames> = {
  vague: 'Vage',
  evidence: 'Beleg',
  strong: 'Stark',
};

export const outcomeStateNames: Translated<typeof en.outcomeStateNames> = {
  none: 'Keine Angabe',
  pending: 'Noch offen',
  known: 'Bekannt',
  held: 'Hat sich bewährt',
  'did-not-hold': 'Hat sich nicht bewährt',
};

export const scopeNames: Translated<typeof en.scopeNames> = {
  feature: 'Meine Funktion',
  team: 'Mein Team',
  teams: 'Mehrere Teams',
  org: 'Die Organisation',
};

export const horizonNames: Translated<typeof en.horizonNames> = {
  sprint: 'Einen Sprint',
  quarter: 'Ein Quartal',
  'year-plus': 'Ein Jahr oder länger',
};

export const personNames: Translated<typeof en.personNames> = {
  engineer: 'Entwicklung',
  pm: 'Produktmanagement',
  stakeholder: 'Stakeholder',
  leader: 'Leitung',
  customer: 'Kundschaft',
};

export const sourceNames: Translated<typeof en.sourceNames> = {
  typed: 'Getippt',
  ...artifactTypeNames,
};

export const artifactWords: Translated<typeof en.artifactWords> = {
  written: 'Von mir geschrieben',
  writtenNamed: 'Von mir geschrieben: {title}',
  facts: 'Was die Seite sagte',
  excerpt: 'Auszug',
  takeExcerpt: 'Auszug entfernen',
  putExcerptBack: 'Auszug zurückholen',
  yes: 'ja',
  no: 'nein',
  states: { open: 'offen', draft: 'Entwurf', merged: 'gemergt', closed: 'geschlossen', done: 'erledigt' },
};

export const addLinkWords: Translated<typeof en.addLinkWords> = {
  label: 'Link hinzufügen',
  hint: 'Wo es sich prüfen lässt: ein Pull Request, ein Ticket, eine Seite. Gespeichert wird nur die Adresse.',
  add: 'Hinzufügen',
  added: 'Der Link wurde hinzugefügt.',
  wrong: 'Als Link geht das nicht: Ein Link beginnt mit https:// oder http:// und hat höchstens {n} Zeichen.',
  elsewhere:
    'Ein anderer Erfolg hat diesen Link, und ein Link gehört zu einem Erfolg. Öffne den anderen oder wähl eine andere Adresse.',
  inTrash: 'Ein Erfolg im Papierkorb hat diesen Link. Stell ihn wieder her oder wähl eine andere Adresse.',
  open: 'Diesen Erfolg öffnen',
};

export const factNames: Translated<typeof en.factNames> = {
  state: 'Status',
  draft: 'Entwurf',
  author: 'Verfasst von',
  reviewers: 'Reviewer',
  assignees: 'Zugewiesene',
  labels: 'Labels',
  milestone: 'Meilenstein',
  mergedAt: 'Gemergt',
  mergedBy: 'Gemergt von',
  createdAt: 'Eröffnet',
  base: 'Nach',
  head: 'Aus',
  commits: 'Commits',
  additions: 'Zeilen hinzugefügt',
  deletions: 'Zeilen entfernt',
  changedFiles: 'Geänderte Dateien',
  linkedIssues: 'Verknüpfte Issues',
  viewer: 'Angemeldet als',
  viewerRole: 'Dein Anteil',
  authorAssociation: 'Zugehörigkeit zum Projekt',
  verdict: 'Urteil',
  comments: 'Kommentare',
  submittedAt: 'Abgegeben',
  reviewer: 'Reviewer',
  type: 'Typ',
  status: 'Status',
  statusCategory: 'Art des Status',
  resolution: 'Lösung',
  resolutionDate: 'Gelöst',
  priority: 'Priorität',
  assignee: 'Zugewiesen an',
  reporter: 'Gemeldet von',
  created: 'Erstellt',
  components: 'Komponenten',
  fixVersions: 'Lösungsversionen',
  epic: 'Epic',
  parent: 'Übergeordnet',
  storyPoints: 'Story Points',
  sprint: 'Sprint',
  issueLinks: 'Verknüpfte Tickets',
};

export const hintWords: Translated<typeof en.hintWords> = {
  title: 'Nachweis',
  none: 'Wähl ein Verhalten, dann steht hier, was seine Regel von diesem Erfolg noch verlangt.',
  complete: 'Dieser Erfolg hat, was die Regel verlangt.',
  misses: 'Diesem Erfolg fehlt:',
  blocked: {
    inbox: 'Zählt nicht, solange er im Eingang ist. Behalte ihn.',
    draft: 'Zählt nicht, solange er ein Entwurf ist. Behalte ihn.',
    archived: 'Zählt nicht: Er ist archiviert.',
    future: 'Zählt nicht vor seinem Tag.',
    vague: 'Noch vage. Sag in drei Wörtern oder mehr, was du selbst getan oder entschieden hast und worum es ging.',
  },
  lesson: 'Eine Lehre zählt hier nicht.',
  tooOld: 'Älter als die {n} Tage, auf die diese Regel zurückblickt.',
};
