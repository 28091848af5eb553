import type * as en from '../en/audit';
import type { Translated } from '../translated';

export const audit: Translated<typeof en.audit> = {
  title: 'Audit',
  intro:
    'Schau auf deine Projekte zurück, beantworte zu jedem drei Fragen und sieh, wo der Nachweis dicht ist, wo er dünn ist und was fehlt.',
  usual: 'Die letzten sechs Monate bis heute.',
  nothingFetched:
    'Die Links öffnen die Suche der Website selbst in einem neuen Tab, mit deiner Anmeldung. Winnow ruft nichts ab.',
  when: 'Welcher Zeitraum',
  where: 'Welche Website',
  place: 'Website',
  cloudOption: 'Eine andere Jira Cloud…',
  cloud: 'Adresse deiner Jira Cloud',
  cloudHint: 'Zum Beispiel acme.atlassian.net.',
  cloudWrong:
    'Das ist keine Adresse einer Jira Cloud. Tipp den Teil vor .atlassian.net, oder füg eine Adresse von dort ein.',
  username: 'Dein Benutzername auf {place}',
  usernameHint: 'Die Suche von GitLab kennt kein „ich“. Der Name wird nicht gespeichert.',
  usernameWrong: 'Ein Benutzername hat nur Buchstaben, Ziffern, Punkte, Binde- und Unterstriche.',
  unseen: {
    one: 'Auf {places} hat Winnow noch keine Seite gesehen. Öffne dort einmal einen Pull Request oder ein Ticket, dann stehen die Links hier.',
    other:
      'Auf {places} hat Winnow noch keine Seite gesehen. Öffne dort einmal einen Pull Request oder ein Ticket, dann stehen die Links hier.',
  },
  moreHosts: 'Ein Host deiner Firma steht hier, sobald du Winnow auf ihm einschaltest.',
  links: 'Suche öffnen',
  selects: 'Drück auf der Liste „Erfolge auswählen…“ und wähl, was in deinen Eingang kommt.',
  oneByOne: 'Öffne aus der Liste, was zählt, und drück auf der Seite „Als Erfolg speichern“.',
  undo: 'Rückgängig',
  waitsForDays: 'Die Links erscheinen, wenn beide Tage stimmen.',
  waitsForCloud: 'Die Links erscheinen, wenn die Adresse da ist.',
  waitsForUsername: 'Die Links erscheinen, wenn dein Benutzername da ist.',
  searches: {
    'pull-requests-merged': {
      title: 'Gemergte Pull Requests von dir',
      finds: 'Was du gebaut hast, gemergt in diesem Zeitraum.',
    },
    'pull-requests-reviewed': {
      title: 'Pull Requests, die du reviewt hast',
      finds:
        'Von anderen geschrieben, von dir reviewt und in diesem Zeitraum geändert: Nach dem Tag eines Reviews kann GitHub nicht suchen.',
    },
    'merge-requests-merged': {
      title: 'Gemergte Merge Requests von dir',
      finds: 'Was du gebaut hast, gemergt in diesem Zeitraum.',
    },
    'merge-requests-reviewed': {
      title: 'Merge Requests, die du reviewt hast',
      finds: 'Von anderen geschrieben, mit dir als Reviewer, gemergt in diesem Zeitraum.',
    },
    'issues-opened': {
      title: 'Issues, die du eröffnet hast',
      finds:
        'Probleme, die du in diesem Zeitraum aufgeschrieben hast. Die, die dir niemand aufgetragen hat, belegen, dass du Probleme findest.',
    },
    'tickets-resolved': {
      title: 'Erledigte Tickets, die dir zugewiesen waren',
      finds: 'Erledigt in diesem Zeitraum, auch Duplikate und „Won’t do“: Du entscheidest, was zählt.',
    },
    'tickets-reported': {
      title: 'Tickets, die du gemeldet hast',
      finds:
        'Von dir in diesem Zeitraum angelegt. Die, um die dich niemand gebeten hat, belegen, dass du Probleme findest.',
    },
  },
};
