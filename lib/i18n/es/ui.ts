import type * as en from '../en/ui';
import type { Translated } from '../translated';
export const uiWords: Translated<typeof en.uiWords> = {
  close: 'Cerrar',
  dismiss: 'Ocultar',
  opensInNewTab: '(se abre en una pestaña nueva)',
  yearWrong: 'Indica las cuatro cifras del año.',
  month: 'Mes',
  strong: 'sólidos: {n}',
  evidence: 'evidencia: {n}',
  vague: 'imprecisos: {n}',
  lessons: { one: '{n} aprendizaje', other: '{n} aprendizajes' },
  noWins: 'ninguno',
  fileHanded: '{file} se entregó al navegador para que lo guarde.',
};

export const dayRangeWords: Translated<typeof en.dayRangeWords> = {
  from: 'Desde',
  to: 'Hasta',
  noDay: 'Escribe una fecha completa.',
  backwards: 'El primer día es posterior al último. Intercámbialos o elige otro día.',
  stillToCome: 'Ese día aún no ha llegado.',
};
