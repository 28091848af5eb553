import type * as en from '../en/popup';
import type { Translated } from '../translated';

export const quickLogWords: Translated<typeof en.quickLogWords> = {
  name: 'Winnow',
  what: '¿Qué hiciste?',
  keysSave: 'guarda',
  missingText: 'Escribe primero una línea: qué hiciste.',
  starters: '¿Qué clase de cosa fue?',
  optional: 'opcional',
  shows: 'Muestra: {behaviour}.',
  save: 'Guardar logro',
  saving: {
    moment: 'Aún se está guardando…',
    long: 'Aún no está guardado. Tu texto se conserva: espera o guárdalo de nuevo más tarde.',
  },
  saved: 'Guardado',
  added: 'Añadido a ese logro',
  undo: 'Deshacer',
  undone: 'Deshecho. Tu texto vuelve a estar en el campo.',
  draftNotKept: 'Este texto no se puede conservar si se cierra esta ventana. Guárdalo o cópialo antes de salir.',
};

export const pageWords: Translated<typeof en.pageWords> = {
  name: 'Página de esta pestaña',
  link: 'Enlazar esta página',
  inLog: 'Esta página tiene un logro en tu registro.',
  inTrash: 'Esta página tiene un logro en la papelera. Si añades algo, se recupera.',
  openWin: 'Abrirlo',
  choose: 'Qué hacer con el logro de la página',
  add: 'Añadir a ese logro',
  without: 'Anotar sin el enlace',
  chooseFirst: 'Elige primero una opción: esta página ya tiene un logro.',
};

export const troubleWords: Translated<typeof en.troubleWords> = {
  notSaved: 'No se ha guardado',
  notUndone: 'No se ha podido deshacer',
  refusals: {
    'not-found': 'Ese logro ya no está en tu registro. Tu texto sigue en el campo: guárdalo sin el enlace.',
    'storage-full':
      'El disco está lleno. Tu registro está intacto y tu texto sigue en el campo. Libera espacio y guarda otra vez.',
    'storage-failed':
      'El navegador no ha querido escribir. Tu registro está intacto y tu texto sigue en el campo. Guarda otra vez.',
  },
  undo: 'El logro sigue en tu registro, con todas sus palabras. Inténtalo otra vez o ábrelo en «Logros».',
  changedSince:
    'El logro ha cambiado desde entonces en otra ventana, así que no se ha deshecho nada. Ábrelo en «Logros» para cambiarlo.',
  crashed: 'La ventana emergente ha dejado de funcionar',
  crashedWhat:
    'Lo que guardaste está a salvo, y lo que escribiste se conservó hace un momento. Recarga la ventana para seguir.',
  reload: 'Recargar',
  unread: 'Tu registro no se ha podido leer ahora',
  unreadWhat: 'No se ha cambiado ni borrado nada. Recarga la ventana; si vuelve a ocurrir, reinicia el navegador.',
};

export const weekWords: Translated<typeof en.weekWords> = {
  heading: 'Esta semana',
  meter: 'Logros de esta semana',
  onTrack: '{count} esta semana: vas bien',
  full: '{count} esta semana: completa',
  started: '{count} de 3 esta semana',
  weeks: '{logged} de {of} semanas anotadas',
  inbox: { one: '{n} en la bandeja', other: '{n} en la bandeja' },
  inboxEmpty: 'Bandeja vacía',
  checkInDue: 'Toca el repaso de la semana',
  inboxKeys: 'Abrir la bandeja aquí (Ctrl o ⌘ + I)',
  today: 'Hoy',
  yesterday: 'Ayer',
};

export const recentWords: Translated<typeof en.recentWords> = {
  heading: 'Últimos logros',
  empty: 'Tu registro empieza aquí: escribe qué hiciste y Winnow muestra qué respalda.',
  untitled: 'Sin título',
};

export const viewWords: Translated<typeof en.viewWords> = {
  quickLog: 'Anotar',
  quickLogKeys: 'Volver a anotar (Ctrl o ⌘ + I)',
};

export const appLinks: Translated<typeof en.appLinks> = {
  name: 'Winnow en una pestaña',
  checklist: 'Checklist',
  wins: 'Logros',
  report: 'Informe',
};
