import type * as en from '../en/criterion-lines';
import type { Translated } from '../translated';
export const criterionLineWords: Translated<typeof en.criterionLineWords> = {
  states: { open: 'Pendiente', shown: 'Demostrado', agreed: 'Acordado', dropped: 'Descartado' },
  dueOn: 'para el {day}',
  dueToday: 'para hoy',
  dueIn: { one: 'vence en {n} día', other: 'vence en {n} días' },
  passed: { one: 'venció hace {n} día', other: 'venció hace {n} días' },
  dueLine: 'Se pidió: {what} · {due}',
  more: { one: 'y {n} más', other: 'y {n} más' },
  askedFor: 'Se pidió el {day}: {what}',
  askedOn: 'Se pidió el {day}',
};
