import type { LadderWords } from '../reword-ladder';

/** The built-in ladder in German. */
export const seniorEngineerDe: LadderWords = {
  name: 'Senior Engineer',
  attribution:
    'Diese fünfzehn Verhaltensweisen geben die Checkliste des Leitfadens „Mid-Level to Senior Software Engineer: The Complete Transition Guide“ des Seekersy-Teams wieder, in Winnows eigenen Worten.',
  categories: {
    ownership: 'Verantwortung für Probleme',
    scope: 'Technische Reichweite',
    multiplying: 'Andere voranbringen',
    communication: 'Kommunikation und Einfluss',
    judgment: 'Urteilsvermögen und Eigenständigkeit',
  },
  behaviours: {
    'find-problems': {
      statement: 'Ich finde Probleme, die mir niemand aufgetragen hat',
      next: 'Die Bereitschaftsnotizen oder Supportfälle des letzten Monats lesen, ein Muster, um das sich niemand kümmert, als Problem melden und mit dem Ursprung „von mir entdeckt“ festhalten.',
    },
    'resolve-ambiguity': {
      statement: 'Wo etwas unklar ist, führe ich eine Entscheidung herbei',
      next: 'Eine Frage nehmen, die das Team immer wieder vertagt, die Möglichkeiten auf einer Seite aufschreiben und den Satz festhalten, der sie klärt.',
    },
    'own-incidents': {
      statement: 'Ich übernehme Störungen und Postmortems zu dem, was ich gebaut habe, auch den unangenehmen Teil',
      next: 'Die letzte Störung nehmen, die den eigenen Code betraf, das Postmortem schreiben oder ergänzen und festhalten, was daran an mir lag.',
    },
    architecture: {
      statement: 'Ich treffe Entscheidungen zur Architektur, die über meine eigene Funktion hinausreichen',
      next: 'Eine jüngere Entscheidung suchen, auf der andere inzwischen aufbauen, sie als kurzen ADR aufschreiben und mit der Reichweite Team oder mehr festhalten.',
    },
    'written-pushback': {
      statement: 'Ich widerspreche einer Richtung schriftlich und mit einer begründeten Alternative',
      next: 'Beim nächsten Zweifel an einem Plan Zweifel und Alternative in einen Kommentar oder ein Dokument schreiben und den Link samt Begründung festhalten.',
    },
    'failure-modes': {
      statement: 'Ich kann sagen, wie unsere Systeme ausfallen und was ihr Betrieb kostet',
      next: 'Ein System auswählen, das ich betreibe, seine drei wahrscheinlichsten Ausfälle und den größten Kostenposten auf einer Seite beschreiben und die Seite festhalten.',
    },
    'review-impact': {
      statement: 'Meine Reviews ändern, wie andere etwas bauen',
      next: 'Die eigenen Reviews des letzten Monats durchgehen, das speichern, das den Entwurf geändert hat, und aufschreiben, was sich dadurch geändert hat.',
    },
    unblock: {
      statement: 'Ich helfe anderen über schwierige Probleme hinweg, ohne sie für sie zu lösen',
      next: 'Wenn in diesem Monat jemand um Hilfe bittet, fragen und hinweisen statt selbst lösen, und festhalten, wer es war und was bei der Person blieb.',
    },
    mentor: {
      statement: 'Ich vermittle mehr als Syntax und Frameworks',
      next: 'Jemandem aus dem Team eine Stunde zu etwas anbieten, das in keinem Handbuch steht, etwa Zuschnitt von Aufgaben oder Fehlersuche unter Druck, und festhalten, wer es war und worum es ging.',
    },
    proposal: {
      statement: 'Meine schriftlichen Vorschläge ändern, wie das Team arbeitet',
      next: 'Eine Seite über eine Gewohnheit des Teams schreiben, die Zeit kostet, sie herumreichen und festhalten, was daraus wurde.',
    },
    translate: {
      statement: 'Ich erkläre Zielkonflikte auch außerhalb der Entwicklung, und Entscheidungen kommen voran',
      next: 'Einen offenen Zielkonflikt jemandem aus dem Produktmanagement oder einem Fachbereich in drei Sätzen erklären und festhalten, wer es war und was entschieden wurde.',
    },
    stakeholders: {
      statement: 'Auch außerhalb meines Teams weiß man, woran ich arbeite und warum',
      next: 'Jetzt einer Person außerhalb des Teams fünf Zeilen zum Stand schicken und in zwei Wochen einer weiteren, und beide mit Namen festhalten.',
    },
    'independent-call': {
      statement:
        'Ich treffe Entscheidungen, die meine Führungskraft vielleicht anders getroffen hätte, und sie bewähren sich',
      next: 'Die nächste Entscheidung, die ich ohne Rückfrage treffe, mit einem Datum für den Rückblick aufschreiben und dann festhalten, ob sie sich bewährt hat.',
    },
    'reasoned-no': {
      statement: 'Ich lehne Funktionen oder Termine mit Begründung ab',
      next: 'Eine Bitte, die ich lieber nicht annehmen möchte, im Ticket mit Nein und Gründen beantworten und die Begründung festhalten.',
    },
    'change-course': {
      statement: 'Ich ändere aus eigenem Antrieb meine Richtung, wenn ich Neues erfahre',
      next: 'Etwas suchen, das ich selbst abgebrochen oder zurückgenommen habe, und festhalten, was ich gelernt habe und dass mich niemand darauf hinweisen musste.',
    },
  },
};
