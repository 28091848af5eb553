import type * as en from '../en/sites';
import type { Translated } from '../translated';

export const offerWords: Translated<typeof en.offerWords> = {
  name: 'Winnow auf diesem Host',
  show: 'Winnow auf {host} zeigen',
  means: 'Seiten von {site} bekommen dort den Knopf. Nichts verlässt deinen Browser.',
  meansHere: 'Diese Seite von {site} bekommt den Knopf. Nichts verlässt deinen Browser.',
  granted: 'Winnow ist jetzt auf {host}. Auf den offenen Seiten ist der Knopf schon da.',
};

export const askWords: Translated<typeof en.askWords> = {
  asking: 'Dein Browser fragt dich…',
  denied: 'Der Browser hat es nicht erlaubt, deshalb hat sich nichts geändert. Du kannst jederzeit wieder fragen.',
  failedTitle: 'Der Browser konnte nicht nach {host} fragen',
  failed:
    'Nichts hat sich geändert. Prüf die Adresse; vielleicht verbietet es eine Regel deiner Firma. Über die Symbolleiste lassen sich Seiten dort weiter speichern.',
};

export const sitesWords: Translated<typeof en.sitesWords> = {
  title: 'Websites',
  lead: 'Wo Winnow seinen Knopf zeigt, und was es auf den zuletzt gespeicherten Seiten lesen konnte.',
  linkNote: 'GitHub Enterprise oder ein eigenes Jira hinzufügen; sehen, was Winnow lesen konnte.',

  hosts: 'Wo der Knopf ist',
  hostsNote:
    'Ohne Berechtigung für einen Host speichert die Symbolleiste weiter die Seite, auf der du bist, mit Adresse und Titel.',
  ownHosts: 'Kommt mit Winnow',
  enabledOn: 'Eingeschaltet am {day}',
  kindUnknown: 'Noch nicht gesehen: Öffne dort eine Seite',
  off: 'Im Browser abgeschaltet',
  allowAgain: 'Wieder erlauben',
  allowAgainOn: 'Auf {host} wieder erlauben',
  none: 'Noch kein eigener Host. Schalt unten GitHub Enterprise, ein selbst gehostetes Jira oder etwas anderes ein.',
  remove: 'Entfernen',
  removeFrom: 'Winnow von {host} entfernen',
  removed:
    'Winnow hat {host} verlassen. Deine Erfolge von dort bleiben; offene Seiten verlieren den Knopf, wenn sie neu geladen werden.',
  notRemoved: 'Winnow ist noch auf {host}',
  notRemovedWhat:
    'Der Browser hat die Berechtigung nicht zurückgenommen. Versuch es noch einmal oder nimm sie in den Einstellungen des Browsers für Winnow zurück.',
  revoked:
    'Nimmst du eine Berechtigung in den Einstellungen des Browsers zurück, verschwindet der Host auch aus dieser Liste. Deine Erfolge von dort bleiben.',

  add: 'Host hinzufügen',
  addWhat:
    'Dein Browser fragt dich einmal. Danach liest Winnow die Seiten dieses Hosts und keine anderen, um seinen Knopf zu zeigen.',
  address: 'Adresse des Hosts',
  addressHint: 'Etwa git.example.com, ohne Pfad; mit http://, wo es kein https gibt.',
  show: 'Winnow dort zeigen',
  granted: 'Winnow ist jetzt auf {host}. Offene Seiten haben den Knopf schon.',
  suggestions: 'Häufig verwendet',
  suggestion: '{host} ({site})',

  adapters: 'Was sich lesen ließ',
  adaptersNote: 'Nur in diesem Browser aufgehoben: Namen von Angaben, nie eine Adresse, ein Titel oder ein Wert.',
  noneSeen:
    'Noch wurde keine Seite über ihren Knopf gespeichert. Nach der ersten steht hier, was sich von ihr lesen ließ.',
  layout: '{site}, Seiten vom Typ {layout}',
  lastSeen: 'Zuletzt gespeichert am {day}',
  foundAll: 'Alles gefunden',
  notFound: 'Nicht lesbar: {parts}. Der Erfolg wird trotzdem gespeichert.',
  report: 'Melden',
  openForm: 'Meldung mit diesen Zeilen öffnen',
  copy: 'Meldung kopieren',
  copied: 'Kopiert',
  notCopied: 'Der Browser hat das Kopieren nicht erlaubt. Markier die Zeilen und kopier sie.',
  carries: 'Diese Zeilen und sonst nichts; gesendet nur, wenn du sie absendest.',
};

export const typedWords: Translated<typeof en.typedWords> = {
  empty: 'Tipp zuerst die Adresse eines Hosts, etwa git.example.com.',
  unreadable: 'Das ist keine Adresse eines Hosts. Tipp sie wie in der Adressleiste des Browsers, etwa git.example.com.',
  wide: 'Immer nur ein Host: Tipp den ganzen Namen, ohne *.',
  scheme: 'Winnow liest Webseiten: https:// oder http://.',
  own: 'Winnow ist dort schon: Dieser Host gehört von Anfang an dazu.',
  enabled: 'Winnow ist dort schon: Sieh in der Liste oben nach.',
  switchedOff: 'Deine Organisation erlaubt Winnow nur auf anderen Hosts. Nichts wurde eingeschaltet.',
};
