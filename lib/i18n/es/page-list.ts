import type * as en from '../en/page-list';
import type { Translated } from '../translated';
import { storageWords } from './storage';

export const listWords: Translated<typeof en.listWords> = {
  notDone: 'cerrado sin hacerse',
  name: 'Elegir logros',
  close: 'Cerrar',
  rows: 'En esta página',
  saved: 'Guardado',
  all: 'Elegir todo lo de esta página',
  none: 'Quitar la selección',
  save: { one: 'Guardar {n} logro', other: 'Guardar {n} logros' },
  saveNone: 'Guardar lo elegido',
  allPages: 'Todas las páginas…',
  ask: 'Cada página de esta lista pasa a tu bandeja, una página por segundo. Puedes cancelar en cualquier momento; lo guardado se queda guardado.',
  askTotal: 'Contiene {total} en total.',
  leaveOut: 'Dejar fuera lo que se cerró sin hacerse',
  start: 'Guardar todas las páginas',
  back: 'Atrás',
  cancel: 'Cancelar',
  resume: 'Continuar',
  forget: 'Empezar de nuevo',
  reload: 'Recargar',
  progress: 'Progreso',
  busy: 'Guardando {n}…',
  far: 'Revisados: {handled}; guardados: {saved}.',
  farOf: 'Revisados: {handled} de {total}; guardados: {saved}.',
  waiting: { one: 'El sitio pide esperar: {n} segundo más.', other: 'El sitio pide esperar: {n} segundos más.' },
  reading: 'Leyendo la lista…',
  again: 'Intentarlo otra vez',
  empty: 'En esta página no hay nada que se pueda guardar.',
  opened: 'abierto el {day}, se guarda con esa fecha',
};

export const endWords: Translated<typeof en.endWords> = {
  finished: 'Hecho.',
  partial:
    'Solo se han guardado las filas de esta página: el sitio no ha listado el resto. Comprueba que tienes la sesión iniciada y continúa, o pasa de página y guarda desde ahí.',
  cancelled: 'Cancelado. Lo guardado se queda guardado.',
  left: 'Se interrumpió el guardado de esta lista.',
  limited:
    'El sitio ha pedido ir más despacio, así que Winnow se ha detenido. Lo guardado se queda guardado; continúa dentro de un momento.',
  limitedFor:
    'El sitio ha pedido esperar {n} s, así que Winnow se ha detenido. Lo guardado se queda guardado; si continúas, Winnow espera ese tiempo.',
  refused: 'El sitio no ha dado acceso a la página siguiente. Comprueba que tienes la sesión iniciada y continúa.',
  unreachable: 'El sitio no ha respondido. Lo guardado se queda guardado; continúa para seguir desde aquí.',
  odd: 'No se ha podido leer la página siguiente. Lo guardado se queda guardado; abre esa página y guarda desde ahí, o continúa.',
  silent:
    'Winnow no ha respondido, así que puede que el último logro no esté guardado. Continúa: nada se guarda dos veces.',
  ...storageWords,
  'storage-full':
    'El disco está lleno, así que Winnow se ha detenido. Tu registro está intacto. Libera espacio y continúa.',
  'storage-failed':
    'Winnow no ha podido escribir en su registro, así que se ha detenido. Tu registro está intacto. Inténtalo otra vez.',
  'switched-off':
    'Tu organización ha desactivado guardar desde esta página, así que Winnow se ha detenido. Tu registro está intacto.',
  updated:
    'Winnow se ha actualizado con esta página abierta. Lo guardado se queda guardado. Recarga la página y continúa.',
  unseen:
    'Winnow no ha podido ver aquí su propio botón, así que no se ha guardado nada. Cierra lo que lo tapa y vuelve a pulsar.',
  unkept:
    'Winnow no puede conservar su posición en esta lista: después de recargar empezará más atrás. Nada se guarda dos veces.',
};

export const unreadWords: Translated<typeof en.unreadWords> = {
  limited:
    'El sitio ha pedido ir más despacio, así que no se ha leído esta lista. Tu registro sigue como estaba. Inténtalo otra vez dentro de un momento.',
  limitedFor: {
    one: 'El sitio ha pedido esperar {n} segundo, así que no se ha leído esta lista. Tu registro sigue como estaba. Inténtalo otra vez pasado ese tiempo.',
    other:
      'El sitio ha pedido esperar {n} segundos, así que no se ha leído esta lista. Tu registro sigue como estaba. Inténtalo otra vez pasado ese tiempo.',
  },
  refused:
    'El sitio no ha dado acceso a esta lista, así que no se ha leído. Tu registro sigue como estaba. Comprueba que tienes la sesión iniciada e inténtalo otra vez.',
  unreachable:
    'El sitio no ha respondido, así que no se ha leído esta lista. Tu registro sigue como estaba. Comprueba la conexión e inténtalo otra vez.',
  odd: 'Winnow no ha podido interpretar esta lista. Tu registro sigue como estaba. Inténtalo otra vez o guarda cada cosa desde su página.',
  partial:
    'El sitio no ha respondido, así que estas son las filas de esta página y lo que dice de ellas. Comprueba que tienes la sesión iniciada e inténtalo otra vez.',
};

export const countWords: Translated<typeof en.countWords> = {
  saved: { one: '{n} guardado en tu bandeja.', other: '{n} guardados en tu bandeja.' },
  known: { one: '{n} ya estaba o se dejó fuera.', other: '{n} ya estaban o se dejaron fuera.' },
  trashed: { one: '{n} está en la papelera y se quedó ahí.', other: '{n} están en la papelera y se quedaron ahí.' },
  refused: { one: '{n} no se pudo guardar.', other: '{n} no se pudieron guardar.' },
};

export const stateNames: Translated<typeof en.stateNames> = {
  open: 'abierto',
  draft: 'borrador',
  merged: 'fusionado',
  closed: 'cerrado',
  done: 'hecho',
};
