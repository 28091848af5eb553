import type * as en from '../en/coach';
import type { Translated } from '../translated';
export const coachWords: Translated<typeof en.coachWords> = {
  name: 'Lo que dice por ahora',
  ingredients: { role: 'Tu parte', object: 'Sobre qué', outcome: 'Qué cambió' },
  said: 'dicho',
  unsaid: 'sin decir todavía',
  answer: 'Responder',
  wave: 'Saltar esta pregunta',
  noNumber: 'No hace falta una cifra.',
  mayShow: 'Puede mostrar',
  why: '{behaviour}: por {words}',
  whyTitle: '¿Por qué estos?',
};

export const coachQuestions: Translated<typeof en.coachQuestions> = {
  role: '¿Qué decidiste, escribiste o cambiaste tú?',
  object: '¿De qué trataba, para que lo encuentre alguien que no estuvo allí?',
  outcome: '¿Qué cambió gracias a ello?',
  number: '¿Hay una cifra? También cuenta sin ella.',
};
