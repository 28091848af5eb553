import type * as en from '../en/check-in-questions';
import type { Translated } from '../translated';

export const checkInQuestions: Translated<typeof en.checkInQuestions> = {
  'find-problems': [
    'Was war diese Woche falsch oder langsam, bevor jemand ein Ticket dazu hatte?',
    'Bei welcher Logzeile, welchem Alarm oder welcher Supportfrage hast du genauer hingesehen, als du musstest?',
    'Was hast du diese Woche angesprochen, das dir niemand aufgetragen hatte?',
  ],
  'resolve-ambiguity': [
    'Welche offene Frage ist diese Woche geklärt, weil du sie aufgeschrieben oder Antworten eingeholt hast?',
    'Was war am Montag unklar und ist jetzt entschieden, und wie?',
    'Wo meinten zwei Leute Verschiedenes, und wie hast du sie zu einer Antwort gebracht?',
  ],
  'own-incidents': [
    'Was von dir ist diese Woche ausgefallen oder aus dem Tritt geraten, und was hast du getan?',
    'Welcher Teil einer jüngeren Störung lag an dir, und was ist seitdem anders?',
    'Was hat dir ein Rollback, ein Alarm oder ein Bugreport über etwas gesagt, das du gebaut hast?',
  ],
  architecture: [
    'An welche deiner Entscheidungen dieser Woche muss sich der Code anderer halten?',
    'Was hast du zu einer Schnittstelle, einem Datenmodell oder einer Grenze festgelegt, und wer baut darauf auf?',
    'Wo hast du zwischen zwei Entwürfen gewählt, die über deine eigene Funktion hinausreichen?',
  ],
  'written-pushback': [
    'Wo hast du geschrieben, dass ein Plan anders laufen sollte, und was hast du stattdessen vorgeschlagen?',
    'In welchem Kommentar oder auf welcher Seite von dir hast du diese Woche einer Richtung widersprochen und die Gründe genannt?',
    'Was wäre weitergelaufen wie geplant, wenn du nichts dazu geschrieben hättest?',
  ],
  'failure-modes': [
    'Welche Art von Ausfall hast du diese Woche beschrieben, durchgespielt oder in ein Runbook geschrieben?',
    'Was weißt du jetzt über Kosten oder Last eines Systems, was du am Montag nicht wusstest?',
    'Was passiert, wenn das ausfällt, woran du diese Woche gearbeitet hast, und wo steht das?',
  ],
  'review-impact': [
    'Welches deiner Reviews hat diese Woche geändert, wie etwas gebaut wurde, und was?',
    'Was hast du in einem Review gefragt, das danach anders gemacht wurde?',
    'Welche Anmerkung von dir aus einem Review taucht inzwischen im Code anderer auf?',
  ],
  unblock: [
    'Wer steckte diese Woche fest und kam nach einem Gespräch mit dir allein weiter?',
    'Was hast du gefragt oder gezeigt, statt es selbst zu beheben?',
    'Wessen Problem hast du dir gemeinsam angesehen, und was blieb bei der Person?',
  ],
  mentor: [
    'Was hast du diese Woche jemandem vermittelt, das in keinem Handbuch steht?',
    'Wer plant, debuggt oder schneidet Aufgaben anders, weil du es gezeigt hast?',
    'In welchem Gespräch dieser Woche ging es um die Arbeitsweise statt um den Code?',
  ],
  proposal: [
    'Welche Seite von dir wurde diese Woche gelesen, diskutiert oder übernommen?',
    'Was macht das Team jetzt anders, weil du es schriftlich vorgeschlagen hast?',
    'Was ist aus deinem letzten Vorschlag geworden: ausprobiert, geändert oder abgelehnt?',
  ],
  translate: [
    'Was hast du jemandem erklärt, der keinen Code schreibt, und was wurde daraufhin entschieden?',
    'Welchen Zielkonflikt hast du diese Woche für Produkt, Design, Vertrieb oder Support in Worte gefasst?',
    'Wann hat sich ein Plan oder ein Termin geändert, weil du gesagt hast, was er kostet?',
  ],
  stakeholders: [
    'Wer außerhalb deines Teams hat diese Woche von dir gehört, woran du arbeitest und warum?',
    'Welches Update hast du über dein Team hinaus verschickt, und was kam zurück?',
    'Wer aus einem anderen Team käme jetzt zuerst zu dir, und weswegen?',
  ],
  'independent-call': [
    'Was hast du diese Woche ohne Rückfrage entschieden, und wann weißt du, ob es richtig war?',
    'Welche deiner Entscheidungen hätte deine Führungskraft vielleicht anders getroffen?',
    'Bei welcher früheren Entscheidung von dir zeigt sich inzwischen, ob sie sich bewährt hat?',
  ],
  'reasoned-no': [
    'Was hast du diese Woche abgelehnt, und mit welchen Gründen?',
    'Bei welchem Termin oder welcher Funktion hast du gesagt, dass es so nicht geht, und was hast du angeboten?',
    'Was baut ihr nicht, weil du dagegen argumentiert hast?',
  ],
  'change-course': [
    'Was hast du diese Woche abgebrochen, zurückgenommen oder neu angefangen, und was war der Anlass?',
    'Welche deiner Ansichten hat sich durch etwas geändert, das du gemessen oder gelesen hast?',
    'Was würdest du anders machen, wenn du die Arbeit dieser Woche jetzt anfingst?',
  ],
};

export const anyQuestions: Translated<typeof en.anyQuestions> = [
  'Was hast du diese Woche getan, das „{statement}“ zeigt?',
  'Wo ging es diese Woche um „{statement}“, und was war dein Anteil?',
  'Wer hat diese Woche das von dir gesehen: „{statement}“? Und was genau?',
];
