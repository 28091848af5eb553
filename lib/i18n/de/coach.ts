import type * as en from '../en/coach';
import type { Translated } from '../translated';

export const coachWords: Translated<typeof en.coachWords> = {
  name: 'Was bisher dasteht',
  ingredients: { role: 'Dein Anteil', object: 'Woran', outcome: 'Was sich geändert hat' },
  said: 'gesagt',
  unsaid: 'noch nicht gesagt',
  answer: 'Beantworten',
  wave: 'Diese Frage überspringen',
  noNumber: 'Es braucht keine Zahl.',
  mayShow: 'Das zeigt vielleicht',
  why: '{behaviour}: wegen {words}',
  whyTitle: 'Warum diese?',
};

export const coachQuestions: Translated<typeof en.coachQuestions> = {
  role: 'Was hast du selbst entschieden, geschrieben oder geändert?',
  object: 'Worum ging es genau, damit es auch jemand findet, der nicht dabei war?',
  outcome: 'Was hat sich dadurch geändert?',
  number: 'Gibt es eine Zahl dazu? Es zählt auch ohne.',
};
