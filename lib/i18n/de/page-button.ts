import type * as en from '../en/page-button';
import type { Translated } from '../translated';

export const buttonWords: Translated<typeof en.buttonWords> = {
  win: 'Als Erfolg speichern',
  review: 'Review als Erfolg speichern',
  comment: 'Kommentar als Erfolg speichern',
  lesson: 'Als Lehre speichern',
  list: 'Erfolge auswählen…',
  saving: 'Wird gespeichert…',
  reading: 'Wird gelesen…',
  saved: 'Gespeichert',
};

export const panelWords: Translated<typeof en.panelWords> = {
  name: 'Details zum Erfolg',
  close: 'Schließen',
  outcome: 'Was hat sich dadurch geändert?',
  role: 'Rolle',
  noRole: 'Keine Angabe',
  origin: 'Ursprung',
  behaviours: 'Was er zeigt',
  more: 'Weitere Verhaltensweisen',
  asksOn:
    'Eine Entscheidung zählt erst, wenn ihr Ausgang bekannt ist: Am {day} wirst du gefragt, was daraus geworden ist.',
  missing: 'Auf dieser Seite fehlt: {parts}.',
  undo: 'Rückgängig',
  keeping: 'Wird gesichert…',
  kept: 'Gesichert',
  notKept: 'Noch nicht gesichert.',
  retry: 'Noch einmal',
  tryAgain: 'Noch einmal versuchen',
  copy: 'Text kopieren',
  copied: 'Kopiert',
  copyByHand: 'Hier markieren und kopieren',
  reload: 'Neu laden',
};

export const newsWords: Translated<typeof en.newsWords> = {
  waiting: 'Wird noch gespeichert, einen Moment.',
  slow: 'Noch nicht gespeichert: Es dauert länger als sonst. Lass die Seite offen; sicherheitshalber kannst du den Text kopieren.',
  saved: 'In deinem Eingang gespeichert.',
  existing: 'Schon in deinem Logbuch.',
  restored: 'Zurück aus dem Papierkorb, wie er war.',
  undone: 'In den Papierkorb gelegt.',
  gone: 'Dieser Erfolg steht nicht mehr im Logbuch.',
  merged:
    'Er wurde inzwischen mit einem anderen Erfolg zusammengelegt und bleibt dort. Drück „Gespeichert“, um ihn zu öffnen.',
};

export const excerptWords: Translated<typeof en.excerptWords> = {
  keep: 'Einen Auszug des Textes behalten',
  kept: 'Ein Auszug ist gesichert.',
  takeBack: 'Wieder entfernen',
  takenBack: 'Kein Auszug ist gesichert.',
  none: 'Auf dieser Seite fand sich kein Text dazu, deshalb ist nichts gesichert.',
  whose: 'Nur für dich: beim Link, in keinem Dokument.',
};

export const troubleWords: Translated<typeof en.troubleWords> = {
  unreachable:
    'Winnow hat nicht geantwortet, vielleicht ist das also nicht gespeichert. Versuch es noch einmal; doppelt speichern lässt es sich nicht.',
  'storage-full':
    'Die Festplatte ist voll, deshalb ist das nicht gespeichert. Dein Logbuch ist unversehrt. Schaff Platz, dann versuch es noch einmal.',
  'storage-failed':
    'Winnow konnte nicht in sein Logbuch schreiben, deshalb ist das nicht gespeichert. Versuch es noch einmal oder kopier den Text.',
  'switched-off':
    'Deine Organisation hat das Speichern von dieser Seite abgeschaltet, deshalb wurde nichts gespeichert. Dein Logbuch ist unversehrt.',
  refused:
    'Winnow konnte mit dieser Seite nichts anfangen, deshalb wurde nichts gespeichert. Kopier den Text und halt den Erfolg über die Symbolleiste fest.',
  updated:
    'Winnow wurde aktualisiert, während diese Seite offen war. Der Text bleibt hier: Kopier ihn, wenn du ihn brauchst, dann lade neu.',
  moved:
    'Die Seite hat sich geändert, bevor sie gelesen werden konnte, deshalb wurde nichts gespeichert. Drück noch einmal.',
  gone: 'Dieser Erfolg steht nicht mehr im Logbuch, und die letzten Worte gehen vielleicht mit ihm. Kopier sie oder drück den Knopf, um ihn wieder zu speichern.',
  undo: 'Das ließ sich nicht rückgängig machen, der Erfolg steht also noch im Logbuch. Versuch es noch einmal oder öffne ihn über den Knopf.',
  open: 'Winnow hat nicht geantwortet, deshalb wurde der Erfolg nicht geöffnet. Er steht weiter im Logbuch. Versuch es noch einmal.',
};

export const roleNames: Translated<typeof en.roleNames> = {
  drove: 'Ich war federführend',
  'co-led': 'Ich habe mitgeleitet',
  contributed: 'Ich habe mitgewirkt',
  reviewed: 'Ich habe reviewt',
  mentored: 'Ich habe angeleitet',
  advised: 'Ich habe beraten',
};

export const originNames: Translated<typeof en.originNames> = {
  unclear: 'Unklar',
  identified: 'Von mir entdeckt',
  assigned: 'Mir übertragen',
};

export const behaviourNames: Translated<typeof en.behaviourNames> = [
  [
    'Verantwortung für Probleme',
    {
      'find-problems': 'Problem entdeckt',
      'resolve-ambiguity': 'Entscheidung herbeigeführt',
      'own-incidents': 'Störung verantwortet',
    },
  ],
  [
    'Technische Reichweite',
    {
      architecture: 'Architekturentscheidung',
      'written-pushback': 'Schriftlich widersprochen',
      'failure-modes': 'Ausfälle und Kosten',
    },
  ],
  [
    'Andere voranbringen',
    {
      'review-impact': 'Review hat etwas geändert',
      unblock: 'Jemandem weitergeholfen',
      mentor: 'Mehr als Syntax vermittelt',
    },
  ],
  [
    'Kommunikation und Einfluss',
    {
      proposal: 'Vorschlag hat das Team geändert',
      translate: 'Außerhalb der Entwicklung erklärt',
      stakeholders: 'Andere informiert',
    },
  ],
  [
    'Urteilsvermögen und Eigenständigkeit',
    {
      'independent-call': 'Selbst entschieden',
      'reasoned-no': 'Begründet abgelehnt',
      'change-course': 'Richtung geändert',
    },
  ],
];

export const partNames: Translated<typeof en.partNames> = {
  title: 'Titel',
  state: 'Status',
  draft: 'Entwurfsstatus',
  author: 'wer es verfasst hat',
  reviewers: 'Reviewer',
  assignees: 'Zugewiesene',
  labels: 'Labels',
  milestone: 'Meilenstein',
  mergedAt: 'Merge-Datum',
  mergedBy: 'wer gemergt hat',
  createdAt: 'Eröffnungsdatum',
  base: 'Ziel-Branch',
  head: 'Branch',
  commits: 'Commits',
  additions: 'hinzugefügte Zeilen',
  deletions: 'entfernte Zeilen',
  changedFiles: 'geänderte Dateien',
  linkedIssues: 'verknüpfte Issues',
  viewer: 'dein Name',
  viewerRole: 'dein Anteil',
  authorAssociation: 'Zugehörigkeit zum Projekt',
  verdict: 'Urteil',
  comments: 'Anzahl der Kommentare',
  submittedAt: 'Datum des Reviews',
  reviewer: 'Reviewer',
  type: 'Typ',
  status: 'Status',
  statusCategory: 'Art des Status',
  resolution: 'Lösung',
  resolutionDate: 'Datum der Lösung',
  priority: 'Priorität',
  assignee: 'zugewiesene Person',
  reporter: 'meldende Person',
  created: 'Erstellungsdatum',
  components: 'Komponenten',
  fixVersions: 'Lösungsversionen',
  epic: 'Epic',
  parent: 'übergeordnetes Ticket',
  storyPoints: 'Story Points',
  sprint: 'Sprint',
  issueLinks: 'verknüpfte Tickets',
};
