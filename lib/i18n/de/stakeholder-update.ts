import type * as en from '../en/stakeholder-update';
import type { Translated } from '../translated';

export const stakeholderUpdateWords: Translated<typeof en.stakeholderUpdateWords> = {
  title: 'Update für Stakeholder',
  lead: 'Fünf Zeilen aus den Erfolgen dieser Woche, in zwanzig Sekunden gelesen. Ändere, was du willst, kopier sie und sende sie selbst: Winnow sendet nichts.',
  week: 'Woche vom {from} bis {to}.',
  audience: 'Für wen?',
  audiences: {
    'product-manager': 'Produktmanagement',
    outsider: 'Jemand außerhalb des Teams',
  },
  audienceWhat: {
    'product-manager': 'In den Worten deiner Erfolge: die Zeile in einfachen Worten, wo es sie gibt, sonst der Titel.',
    outsider: 'Ohne Fachwörter: Erfolge ohne Zeile in einfachen Worten sind ausgelassen.',
  },
  text: 'Das Update',
  copy: 'Kopieren',
  copied: 'Kopiert. Füg es dort ein, wo es gelesen wird.',
  copyFailed: 'Der Browser hat das Kopieren nicht erlaubt. Markier den Text und kopier ihn von Hand.',
  again: 'Aus den Erfolgen dieser Woche neu erstellen',
  renewed: 'Aus den Erfolgen dieser Woche neu erstellt.',
  kept: 'Was du änderst, bleibt hier erhalten.',
  notKept: 'Dieser Text geht verloren, wenn du die Seite verlässt. Kopier ihn vorher.',
  unfilled: {
    one: '{n} Zeile endet noch mit „…“: Füll sie aus oder nimm sie heraus.',
    other: '{n} Zeilen enden noch mit „…“: Füll sie aus oder nimm sie heraus.',
  },
  seconds: { one: 'Etwa {n} Sekunde zum Lesen.', other: 'Etwa {n} Sekunden zum Lesen.' },
  noWins:
    'Von dieser Woche lässt sich noch kein Erfolg erzählen. Halt einen fest oder behalte einen und komm zurück, oder schreib die Zeilen selbst.',
  logOne: 'Erfolg festhalten',
  withheld: {
    one: '{n} privater oder vertraulicher Erfolg dieser Woche ist ausgelassen.',
    other: '{n} private oder vertrauliche Erfolge dieser Woche sind ausgelassen.',
  },
  unplain: 'Ausgelassen, weil Außenstehende über die Wörter stolpern würden. Gib jedem eine Zeile in einfachen Worten:',
  plain: 'Winnow sieht kein Wort, über das Außenstehende stolpern würden.',
  jargon: 'Darüber könnten Außenstehende stolpern: {words}.',

  sent: 'Ich habe es gesendet',
  toWhom: 'An wen hast du es gesendet?',
  who: 'Name oder Rolle',
  whoNeeded: 'Sag, an wen: Ein Name oder eine Rolle genügt.',
  as: 'Welche Rolle',
  outside: 'Außerhalb meines Teams',
  outsideHint: 'Für „{statement}“ zählt nur jemand außerhalb deines Teams.',
  log: 'Festhalten',
  cancel: 'Abbrechen',
  logged: 'Festgehalten: gesendet an {name}.',
  loggedInside: 'Festgehalten: gesendet an {name}. Das zählt als jemand in deinem Team, nicht außerhalb.',
  already: 'Das Update dieser Woche ist für diese Zielgruppe schon festgehalten.',
  open: 'Diesen Erfolg öffnen',
  undo: 'Rückgängig',
  undone: 'Zurückgenommen. Der Erfolg ist im Papierkorb.',
  elsewhere:
    'Deine Karriereleiter hat kein Verhalten dafür, deshalb steht der Erfolg unter „{statement}“ der mitgelieferten Karriereleiter.',
  winTitle: 'Update der Woche an {name} gesendet',
  winDid: 'Ich habe das Update in fünf Zeilen für die Woche vom {day} geschrieben und an {name} gesendet.',
  fromPlan: 'Kopieren und als gesendet festhalten',
};

export const updateLineWords: Translated<typeof en.updateLineWords> = {
  first: 'Diese Woche',
  also: 'Außerdem',
  next: 'Als Nächstes',
  need: 'Das brauche ich von dir',
  thanks: 'Danke an',
  noNeed: 'Diese Woche nichts.',
  blank: '…',
};

export const updateTrouble: Translated<typeof en.updateTrouble> = {
  'not-found':
    'Der Erfolg steht nicht mehr im Logbuch; vielleicht wurde er in einem anderen Tab gelöscht. Der Text steht noch hier.',
  'storage-full':
    'Die Festplatte oder der Speicher des Browsers ist voll. Dein Logbuch und dieser Text sind unverändert. Schaff Platz, dann versuch es noch einmal.',
  'storage-failed':
    'Der Browser hat das Schreiben abgelehnt. Dein Logbuch und dieser Text sind unverändert. Versuch es noch einmal.',
};
