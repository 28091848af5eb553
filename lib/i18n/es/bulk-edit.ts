import type * as en from '../en/bulk-edit';
import type { Translated } from '../translated';
export const bulkWords: Translated<typeof en.bulkWords> = {
  region: 'Logros elegidos',
  choose: 'Elegir {title}',
  chosen: { one: '{n} logro elegido', other: '{n} logros elegidos' },
  all: 'Elegir los {n}',
  none: 'Quitar la selección',
  change: 'Cambiar…',
  archive: 'Archivar',
  trash: 'Mover a la papelera',
  restore: 'Restaurar',
  working: { one: 'Cambiando {n} logro…', other: 'Cambiando {n} logros…' },
  share: 'Cuánto está hecho',

  title: { one: 'Cambiar {n} logro', other: 'Cambiar {n} logros' },
  note: 'Lo que no toques se queda como está en cada logro. Puedes deshacerlo enseguida y, durante 30 días, en Ajustes, «Copia de seguridad y restauración».',
  behaviours: 'Qué muestran',
  some: '{n} de {all}',
  leave: 'Sin cambios',
  byDay: 'Según el día de cada logro',
  privacy: 'Privado',
  private: 'Privado: en ningún documento',
  notPrivate: 'No privado',
  confidential: 'Confidencial',
  isConfidential: 'Confidencial: solo en el nivel Completo',
  notConfidential: 'No confidencial',
  nothing: 'Todavía no hay nada elegido',
  cancel: 'Cancelar',

  changed: { one: 'Se ha cambiado {n} logro.', other: 'Se han cambiado {n} logros.' },
  archived: { one: 'Se ha archivado {n} logro.', other: 'Se han archivado {n} logros.' },
  trashed: { one: '{n} logro está en la papelera.', other: '{n} logros están en la papelera.' },
  restored: { one: '{n} logro vuelve a estar en el registro.', other: '{n} logros vuelven a estar en el registro.' },
  same: { one: '{n} no necesitaba cambios.', other: '{n} no necesitaban cambios.' },
  gone: {
    one: '{n} cambió entretanto en otro lugar y queda fuera.',
    other: '{n} cambiaron entretanto en otro lugar y quedan fuera.',
  },
  undoing: 'Deshaciendo…',
  notDone: 'No se ha cambiado ninguno de estos logros',
  notUndone: 'No se ha deshecho',
};

export const bulkRefusals: Translated<typeof en.bulkRefusals> = {
  'not-found': 'Ya no se puede deshacer: el estado anterior ya no se conserva. Tu registro está como lo ves.',
  'storage-full':
    'El disco está lleno. Cada logro sigue como estaba y tu selección se mantiene. Libera espacio e inténtalo otra vez.',
  'storage-failed':
    'Winnow no ha podido escribir en su registro. Cada logro sigue como estaba y tu selección se mantiene. Inténtalo otra vez; si vuelve a ocurrir, reinicia el navegador.',
};
