import type * as en from '../en/page-note';
import type { Translated } from '../translated';

export const noteWords: Translated<typeof en.noteWords> = {
  unseen:
    'Winnow no ha podido ver aquí su propio botón, así que no se ha guardado nada. Guárdalo desde la barra de herramientas.',
  covered: 'La página tapa o altera este botón, así que todavía no se ha guardado nada.',
  updated: 'Winnow se ha actualizado, así que no se ha guardado nada. Recarga la página y guarda después.',
  unreachable: 'Winnow no ha respondido, así que no se ha guardado nada. Vuelve a pulsar o recarga la página.',
  'switched-off': 'Tu organización ha desactivado guardar desde esta página.',
  reload: 'Recargar',
  anyway: 'Guardar de todos modos',
  close: 'Cerrar',
};
