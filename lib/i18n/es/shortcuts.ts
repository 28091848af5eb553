import type * as en from '../en/shortcuts';
import type { Translated } from '../translated';
export const menuWords: Translated<typeof en.menuWords> = {
  page: 'Guardar página como logro',
  selection: 'Guardar selección como logro',
  link: 'Guardar enlace como logro',
};

export const omniboxWords: Translated<typeof en.omniboxWords> = {
  idle: 'Escribe qué hiciste; Intro lo anota como logro de hoy',
  logs: 'Intro anota un logro de hoy: {text}',
};

export const signWords: Translated<typeof en.signWords> = {
  added: 'Guardado: {title}',
  existing: 'Ya está en tu registro: {title}',
  restored: 'Recuperado de la papelera: {title}',
  notRead: '{saved}. La página no mostraba: {parts}',
  cut: '{saved}. El texto era demasiado largo: falta el final',
  refused: 'No se ha guardado. Tus palabras están en la pestaña que se ha abierto',
};

export const carriedWords: Translated<typeof en.carriedWords> = {
  title: 'No se ha guardado',
  'storage-blocked':
    'Otra ventana sigue usando un Winnow anterior y tiene ocupado tu registro. Tus palabras están abajo y lo que ya estaba guardado está a salvo. Cierra o recarga esa ventana e inténtalo otra vez.',
  'storage-outdated':
    'Winnow se ha actualizado entretanto. Tus palabras están abajo y lo que ya estaba guardado está a salvo. Recarga esta página e inténtalo otra vez.',
  'storage-forbidden':
    'Este navegador no deja que Winnow conserve nada: la ventana es privada o no se guarda nunca el historial. Tus palabras están abajo: cópialas y abre Winnow en una ventana normal.',
  'storage-full':
    'El disco o el almacenamiento del navegador está lleno. Tus palabras están abajo y lo que ya estaba guardado está a salvo. Libera espacio e inténtalo otra vez.',
  'storage-failed':
    'El navegador no ha querido escribir. Tus palabras están abajo y lo que ya estaba guardado está a salvo. Inténtalo otra vez; si vuelve a fallar, cópialas y reinicia el navegador.',
  'no-page':
    'Lo que tenías delante no es una página web, o su dirección está oculta o es demasiado larga, así que no había nada que enlazar. Tu registro sigue como estaba. Escribe el logro aquí.',
  'switched-off':
    'Tu organización ha desactivado guardar desde esta página, así que no se ha leído ni guardado nada de ella. Tu registro sigue como estaba. Puedes escribir igualmente un logro con tus propias palabras.',
  'no-text': 'No había texto que guardar. Tu registro sigue como estaba. Escribe el logro aquí.',
  savedNow: 'Al principio no se guardó; ahora sí',
  savedNowText: 'Es un borrador en tu registro. Consérvalo y contará.',
};

export const keysWords: Translated<typeof en.keysWords> = {
  title: 'Teclas y menús',
  note: 'Las teclas y los menús funcionan en cualquier página, también donde Winnow no tiene botón.',
  keys: 'Teclas',
  commands: {
    _execute_action: 'Abrir la ventana para anotar',
    'save-page': 'Guardar como logro la página que tienes delante',
  },
  unset: 'Sin asignar',
  noKeys: 'Este navegador no tiene teclas para extensiones.',
  changeInChromium:
    'Para cambiar o asignar una tecla, escribe {address} en la barra de direcciones. No se puede abrir desde aquí.',
  changeInFirefox:
    'Para cambiar o asignar una tecla, escribe {address} en la barra de direcciones y elige «Administrar atajos de extensiones» en el engranaje.',
  addressBar: 'Barra de direcciones',
  omnibox:
    'Escribe «{keyword}», un espacio y qué hiciste; después, Intro: un logro de hoy, listo, con tus palabras. No se abre ninguna página.',
  menus: 'Botón derecho del ratón',
  menuReasons: [
    {
      name: menuWords.page,
      what: 'Título y enlace a la bandeja; en una página que Winnow conoce, también sus fechas, personas y números.',
    },
    { name: menuWords.selection, what: 'El texto marcado como extracto, con su página, a la bandeja.' },
    { name: menuWords.link, what: 'Adonde lleva el enlace, a la bandeja. La página que hay detrás no se abre.' },
  ],
  shown:
    'El botón de la barra de herramientas muestra durante tres segundos ✓ si se ha guardado un logro, = si ya estaba en tu registro y ! si no se ha guardado; entonces se abre una pestaña con tus palabras.',
  privateWindows:
    'En una ventana privada, Winnow está desactivado salvo que lo permitas en los ajustes del navegador. Un logro guardado ahí queda marcado como privado, para que no aparezca nunca en un documento.',
};
