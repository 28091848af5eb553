import type * as en from '../en/starters';
import type { Translated } from '../translated';
export const starterTexts: Translated<typeof en.starterTexts> = {
  problem: {
    label: 'Un problema que detecté',
    questions: { outcome: '¿Qué cambió gracias a ello?' },
  },
  decision: {
    label: 'Una decisión que impulsé',
    questions: { decision: '¿Qué se decidió, en una frase?' },
  },
  unblocked: {
    label: 'Alguien a quien ayudé a seguir',
    questions: { person: '¿Quién era?', leftWithThem: '¿Qué quedó en sus manos?' },
  },
  explained: {
    label: 'Algo que expliqué',
    questions: { person: '¿Quién era, fuera de ingeniería?', decision: '¿Qué se decidió entonces?' },
  },
  shipped: {
    label: 'Algo que entregué',
    questions: { outcome: '¿Qué cambió gracias a ello?' },
  },
  lesson: {
    label: 'Un aprendizaje',
    questions: { learned: '¿Qué aprendiste?' },
  },
};
