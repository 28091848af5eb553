import type * as en from '../en/map';
import type { Translated } from '../translated';

export const mapWords: Translated<typeof en.mapWords> = {
  title: 'Zuordnen',
  lead: 'Welches Verhalten zeigt jeder Erfolg? Vorschläge zuerst; die meisten Erfolge zeigen eines oder keines.',
  card: 'Erfolg {at} von {of}: {name}',
  place: '{at} von {of}',
  left: { one: 'noch {n}', other: 'noch {n}' },
  typed: 'Von dir getippt',
  shows: 'Was er zeigt',
  more: 'Weitere Verhaltensweisen',
  openWin: 'Alle Felder',
  actions: 'Was mit diesem Erfolg geschehen soll',
  said: { decision: 'Entschieden', outcome: 'Geändert', learned: 'Gelernt' },
  saysNothing: 'Von dir steht noch nichts darin, nur der Titel.',
};

export const mapActs: Translated<typeof en.mapActs> = {
  next: 'Fertig, weiter',
  skip: 'Überspringen',
  none: 'Zeigt keines davon',
  undo: 'Rückgängig',
  back: 'Zurück',
};

export const mapNews: Translated<typeof en.mapNews> = {
  linked: 'Verknüpft mit: {behaviour}',
  unlinked: 'Verknüpfung gelöst: {behaviour}',
  none: 'Zeigt keines: {name}',
  skipped: 'Nichts gewählt: Der Erfolg kommt am Ende noch einmal.',
  onlyOne: 'Das ist der letzte. Wähl, was er zeigt, oder drück N, wenn er keines zeigt.',
  undone: 'Zurückgenommen: {name}',
};

export const mapTrouble: Translated<typeof en.mapTrouble> = {
  notLinked: 'Nicht verknüpft',
  notUndone: 'Nicht zurückgenommen',
  elsewhere: 'Dieser Erfolg wurde in einem anderen Fenster weggelegt. Die anderen sind unverändert.',
};

export const mapEmpty: Translated<typeof en.mapEmpty> = {
  title: 'Noch nichts zuzuordnen',
  text: 'Hier kommen die Erfolge, die du behalten hast, einer nach dem anderen: Mit einem Tastendruck sagst du, welche Verhaltensweisen sie zeigen.',
  action: 'Eingang öffnen',
  doneTitle: 'Jeder Erfolg ist zugeordnet',
  doneText:
    'Was du verknüpft hast, zählt ab jetzt als Nachweis. Erfolge, die keines zeigen, bleiben unverändert im Logbuch.',
  doneAction: 'Checkliste ansehen',
  unmapped: 'Erfolge ohne Verhalten',
};
