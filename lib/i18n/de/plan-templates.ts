import type * as en from '../en/plan-templates';
import type { Translated } from '../translated';

export const templateLines: Translated<typeof en.templateLines> = {
  'problem-statement': [
    '# {name}',
    '_Unklar: {vagueFor}. Geschrieben am {day}._',
    '## Was wir sehen',
    'Zwei oder drei Sätze, die im Team niemand bestreiten würde.',
    '## Was es kostet',
    'Wen es bremst, wie oft und was passiert, wenn es so bleibt.',
    '## Was unklar ist',
    '- Die Frage, die beantwortet werden muss\n- Was wir nicht wissen, und wer es wissen könnte',
    '## Möglichkeiten',
    '1. Nichts tun: …\n2. …\n3. …',
    '## Was ich vorschlage',
    'Eine davon und warum die anderen ausscheiden.',
    '## Entschieden',
    'Von wem, an welchem Tag, in einem Satz.',
  ],
  'design-document': [
    '# Titel',
    '_Geschrieben am {day}. Für alle, die darauf aufbauen oder dafür bezahlen._',
    '## Warum jetzt',
    'Das Problem in den Worten derer, die es haben.',
    '## Was es leisten muss und was nicht',
    '- …',
    '## Der Entwurf',
    'Die Teile, wem jeder gehört, und was zwischen ihnen hin- und hergeht.',
    '## Was dagegen abgewogen wurde',
    '- Das Einfachste, das genügen könnte, und wo es nicht mehr reicht\n- …',
    '## Wie es ausfällt und was der Betrieb kostet',
    '- Was zuerst bricht und wie wir es merken',
    '## Wie wir dorthin kommen und zurück',
    'Schritte, die sich einzeln zurücknehmen lassen.',
    '## Offene Fragen',
    '- …, beantwortet von … bis …',
  ],
  translation: [
    '**Worum es geht**',
    '{subject}',
    '**Was ihr wählen könnt**',
    '- A: was eure Nutzer bekommen, und wann\n- B: was sie stattdessen bekommen',
    '**Was euch jede Wahl kostet**',
    'In Wochen, in Geld, in Supportanfragen: nicht in Komponenten.',
    '**Was ich tun würde und bis wann wir es wissen müssen**',
    '…',
  ],
};

export const templateFill: Translated<typeof en.templateFill> = {
  name: 'Das Problem in ein paar Worten',
  vagueFor: 'seit wann?',
  subject: 'Ein Satz ohne ein technisches Wort.',
};

export const templateActs: Translated<typeof en.templateActs> = {
  use: 'Vorlage: {name}',
  label: '{name}, als Markdown',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  copyFailed: 'Der Browser hat das Kopieren nicht erlaubt. Markier den Text und kopier ihn von Hand.',
  download: 'Herunterladen',
  again: 'Neu anfangen',
  undo: 'Meinen Text zurückholen',
  againFromWins: 'Aus den Erfolgen dieser Woche neu erstellen',
  kept: 'Was du änderst, bleibt hier Wort für Wort erhalten; die Stufe gilt für das, was du kopierst oder herunterlädst.',
  notKept: 'Dieser Text geht verloren, wenn du die Seite verlässt. Kopier ihn vorher.',
  withheld: {
    one: '{n} privater oder vertraulicher Erfolg dieser Woche ist ausgelassen.',
    other: '{n} private oder vertrauliche Erfolge dieser Woche sind ausgelassen.',
  },
  plain: 'Winnow sieht kein Wort, über das Außenstehende stolpern würden.',
  jargon: 'Darüber könnten Außenstehende stolpern: {words}.',
};
