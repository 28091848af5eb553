import type * as en from '../en/app';
import type { Translated } from '../translated';

export const app: Translated<typeof en.app> = {
  documentTitle: '{section} · Winnow',
  name: 'Winnow',
  skip: 'Zum Inhalt springen',
  sections: 'Abschnitte',
  checklist: 'Checkliste',
  quiz: 'Quiz',
  inbox: 'Eingang',
  checkIn: 'Check-in',
  wins: 'Erfolge',
  map: 'Zuordnen',
  audit: 'Audit',
  plan: 'Plan',
  report: 'Bericht',
  settings: 'Einstellungen',
  welcome: 'Willkommen',
  importWins: 'Erfolge importieren',
  notFound: 'Hier ist keine Seite',
  notFoundWhat: 'Die Adresse „{address}“ führt nirgendwohin. Dein Logbuch ist da, wo es war.',
  notFoundNext: 'Checkliste öffnen',
  crashed: 'Dieser Abschnitt ist abgestürzt',
  crashedWhat:
    'Was du gespeichert hast, ist sicher: Nichts wurde gelöscht. Versuch es noch einmal; stürzt er wieder ab, lade die Seite neu.',
  tryAgain: 'Noch einmal versuchen',
  reload: 'Seite neu laden',
  notSaved: 'Das wurde nicht gespeichert',
  refusals: {
    'not-found':
      'Das steht nicht mehr im Logbuch; vielleicht wurde es in einem anderen Tab gelöscht. Alles andere ist unverändert.',
    'storage-full':
      'Die Festplatte oder der Speicher des Browsers ist voll. Was gespeichert war, ist sicher. Schaff Platz, dann versuch es noch einmal.',
    'storage-failed':
      'Der Browser hat das Schreiben abgelehnt. Was gespeichert war, ist sicher. Versuch es noch einmal; klappt es wieder nicht, starte den Browser neu.',
  },
};
