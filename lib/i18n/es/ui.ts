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
};
