import type * as en from '../en/cautions';
import type { Translated } from '../translated';
export const cautionWords: Translated<typeof en.cautionWords> = {
  'no-achievement': 'Cerrado sin hacerse, según el sitio. Consérvalo solo si dice algo de tu trabajo.',
  unresolved: 'Hecho, pero sin resolución: la página no dice cómo terminó.',
  clash: 'Su estado y su resolución se contradicen. Comprueba el día y el resultado.',
  'day-of-status': 'Lleva el día de su último cambio de estado, porque no tiene día de resolución.',
  'page-only': 'El sitio no ha respondido, así que esto es lo que muestra la página.',
  'selection-cut': 'El texto marcado era demasiado largo: falta el final.',
};
