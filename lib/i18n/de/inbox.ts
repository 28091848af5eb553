import type * as en from '../en/inbox';
import type { Translated } from '../translated';

export const inboxWords: Translated<typeof en.inboxWords> = {
  title: 'Eingang',
  place: '{at} von {of}',
  card: 'Karte {at} von {of}: {name}',
  left: { one: 'noch {n}', other: 'noch {n}' },
  typed: 'Von dir getippt',
  actions: 'Was mit dieser Karte geschehen soll',
  openWin: 'Alle Felder',
  undo: 'Rückgängig',
};

export const actWords: Translated<typeof en.actWords> = {
  keep: 'Behalten',
  merge: 'Zusammenlegen…',
  drop: 'Verwerfen',
  refine: 'Ausarbeiten',
  back: 'Zurück',
  next: 'Weiter',
};

export const newsWords: Translated<typeof en.newsWords> = {
  kept: 'Behalten: {name}',
  dropped: 'Verworfen: {name}. Bleibt 30 Tage im Papierkorb.',
  merged: 'Zu einem Erfolg zusammengelegt: {name}',
  undone: 'Zurückgenommen: {name}',
  isOnlyOne: 'Das ist die letzte Karte.',
};

export const cardWords: Translated<typeof en.cardWords> = {
  moreBehaviours: 'Weitere Verhaltensweisen',
  vague: 'Noch zu vage, um zu zählen. Sag in drei Wörtern oder mehr, was du getan hast.',
  evidence: 'Sagt genug, um zu zählen. Stark wird es mit dem, was sich dadurch geändert hat.',
  strong: 'Sagt, was du getan hast und was sich geändert hat.',
  lesson: 'Eine Lehre: getrennt von deinen Erfolgen.',
};

export const elsewhereWords: Translated<typeof en.elsewhereWords> = {
  kept: 'In einem anderen Fenster behalten. Was du hier tippst, wird weiter dazu gespeichert.',
  trashed: 'In einem anderen Fenster in den Papierkorb gelegt, mit jedem Wort.',
  gone: 'In einem anderen Fenster endgültig entfernt. Die anderen Karten sind unverändert.',
};

export const mergeWords: Translated<typeof en.mergeWords> = {
  title: 'Mit einem anderen Erfolg zusammenlegen',
  text: 'Ein Erfolg behält Text, Links und Verhaltensweisen von beiden. Der andere kommt in den Papierkorb, und „Rückgängig“ nimmt alles zurück.',
  search: 'Erfolge um diesen Tag durchsuchen',
  likely: 'Wahrscheinlich dieselbe Arbeit',
  others: 'Um diesen Tag herum',
  named: 'Einer nennt den anderen',
  sameTitle: 'Gleicher Titel',
  inInbox: 'Eingang',
  kept: 'Behalten',
  draft: 'Entwurf',
  none: 'Um diesen Tag gibt es keinen anderen Erfolg zum Zusammenlegen.',
  noHits: 'Kein Erfolg um diesen Tag passt.',
  more: 'Es gibt mehr. Such, um sie einzugrenzen.',
};

export const emptyWords: Translated<typeof en.emptyWords> = {
  title: 'Nichts im Eingang',
  text: 'Erfolge, die du mit einem Klick speicherst, warten hier, eine Karte nach der anderen: Behalte, was Gewicht hat, und lass den Rest gehen. Speichere einen an einem Pull Request oder Ticket, oder schreib einen auf.',
  action: 'Erfolg festhalten',
  doneTitle: 'Der Eingang ist leer',
  doneText: 'Jede Karte ist erledigt. Was du behalten hast, zählt als Beleg, sobald es sagt, was du getan hast.',
  doneAction: 'Erfolge ansehen',
};

export const troubleWords: Translated<typeof en.troubleWords> = {
  notKept: 'Nicht behalten',
  notDropped: 'Nicht verworfen',
  notMerged: 'Nicht zusammengelegt',
  notUndone: 'Nicht zurückgenommen',
  refusals: {
    'not-found':
      'Ein beteiligter Erfolg steht nicht mehr im Logbuch; vielleicht wurde er in einem anderen Fenster gelöscht. Alles andere ist unverändert.',
    'storage-full':
      'Die Festplatte ist voll, deshalb wurde nichts geändert. Jede Karte ist, wo sie war, mit ihrem Text. Schaff Platz, dann versuch es noch einmal.',
    'storage-failed':
      'Winnow konnte nicht in sein Logbuch schreiben, deshalb wurde nichts geändert. Jede Karte ist, wo sie war, mit ihrem Text. Versuch es noch einmal.',
  },
  tooLong:
    'Zusammen sind sie zu lang für einen Erfolg, deshalb wurde nichts geändert. Kürz einen davon, dann leg sie zusammen.',
  changedSince:
    'Das wurde seither noch einmal geändert, deshalb blieb alles, wie es war. Beide Fassungen sind sicher; ändere es von Hand.',
  unsaved: 'Dein Text ist noch nicht gespeichert, deshalb bleibt die Karte mit ihm hier. Versuch es noch einmal.',
};
