import type * as en from '../en/moving-on';
import type { Translated } from '../translated';

export const movingOnWords: Translated<typeof en.movingOnWords> = {
  title: 'Weiterziehen',
  lead: 'Eine Beförderung, ein anderes Level oder ein neuer Arbeitgeber schließt ein Kapitel ab. Alles, was du festgehalten hast, bleibt; ab heute arbeitest du auf das Nächste hin.',
  reason: 'Was ist passiert?',
  reasons: {
    promoted: 'Ich wurde befördert',
    'new-level': 'Ein neues Level',
    'new-employer': 'Ein neuer Arbeitgeber',
  },
  now: 'Jetzt: {level}',
  nowAiming: 'Jetzt: {level}, Ziel: {target}',
  levelUnknown: 'Level nicht angegeben',
  employer: 'Arbeitgeber des Kapitels, das endet',
  employerHint: 'Damit du die Kapitel später auseinanderhalten kannst.',
  level: 'Dein Level ab heute',
  target: 'Was du als Nächstes anstrebst',
  optional: 'optional',
  what: 'Beim Abschließen wird ein letzter Snapshot von Selbsteinschätzungen und Nachweisen gemacht, das Kapitel unten abgelegt und dein Level mit dem heutigen Datum gesetzt.',
  endsPlan: 'Dein laufender Plan endet damit an Tag {day}, ohne Ergebnis.',
  close: 'Kapitel abschließen',
  reasonNeeded: 'Sag, was passiert ist, dann schließ das Kapitel ab.',
  closed: 'Das Kapitel ist abgeschlossen',
  closedWhat:
    'Deine Erfolge sind, wo sie waren. Wähl die Karriereleiter des neuen Levels, dann starte die nächsten neunzig Tage.',
  undo: 'Rückgängig',
  undone: 'Zurückgenommen: Kapitel, Plan und dein Level sind wie vorher. Der Snapshot, der dabei entstand, bleibt.',
  notUndone:
    'Nicht zurückgenommen: Ein Plan oder dein Level wurde seither geändert, oder das Logbuch ließ sich nicht schreiben. Es ist alles noch da.',
  ladder: 'Karriereleiter wählen',
  plan: 'Plan starten',
  notClosed: 'Das Kapitel wurde nicht abgeschlossen',
  chapters: 'Bisherige Kapitel',
  noChapters: 'Noch ist keines abgeschlossen. Dein Logbuch ist bisher ein Kapitel.',
  row: '{from} – {to}',
  start: 'Anfang',
  levels: '{level} → {target}',
  numbers: 'beansprucht {claimed} von {of} · belegt {evidenced} von {of}, nach {ladder}',
  settingsTitle: 'Level und Weiterziehen',
  settingsWhat:
    'Oben berichtigst du Level und Datum. Befördert, ein neues Level oder ein neuer Arbeitgeber? Dann zieh weiter: Das schließt das Kapitel ab, und deine Geschichte bleibt.',
  settingsLink: 'Weiterziehen…',
};
