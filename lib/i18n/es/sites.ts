import type * as en from '../en/sites';
import type { Translated } from '../translated';
export const offerWords: Translated<typeof en.offerWords> = {
  name: 'Winnow en este servidor',
  show: 'Mostrar Winnow en {host}',
  means: 'Las páginas de {site} que hay ahí tendrán el botón. Nada sale de tu navegador.',
  meansHere: 'Esta página de {site} tendrá el botón. Nada sale de tu navegador.',
  granted: 'Winnow ya está en {host}. El botón está en sus páginas abiertas.',
};

export const askWords: Translated<typeof en.askWords> = {
  asking: 'Tu navegador te pregunta…',
  denied: 'El navegador no lo ha permitido, así que no ha cambiado nada. Puedes volver a pedirlo cuando quieras.',
  failedTitle: 'El navegador no ha podido preguntar por {host}',
  failed:
    'No ha cambiado nada. Comprueba la dirección; puede que lo prohíba una norma de tu empresa. Desde la barra de herramientas puedes seguir guardando páginas de ahí.',
};

export const sitesWords: Translated<typeof en.sitesWords> = {
  title: 'Sitios',
  lead: 'Dónde muestra Winnow su botón y qué pudo leer en las últimas páginas que guardaste.',
  linkNote: 'Añadir GitHub Enterprise o un Jira propio; ver qué pudo leer Winnow.',

  hosts: 'Dónde está el botón',
  hostsNote:
    'Sin permiso para un servidor, la barra de herramientas guarda igualmente la página en la que estás, con su dirección y su título.',
  ownHosts: 'Incluido en Winnow',
  enabledOn: 'Activado el {day}',
  kindUnknown: 'Sin ver todavía: abre una página ahí',
  off: 'Desactivado en el navegador',
  allowAgain: 'Volver a permitir',
  allowAgainOn: 'Volver a permitir en {host}',
  none: 'Todavía no hay ningún servidor tuyo. Activa más abajo GitHub Enterprise, un Jira propio u otro.',
  remove: 'Quitar',
  removeFrom: 'Quitar Winnow de {host}',
  removed: 'Winnow ha dejado {host}. Tus logros de ahí se quedan; las páginas abiertas pierden el botón al recargarse.',
  notRemoved: 'Winnow sigue en {host}',
  notRemovedWhat:
    'El navegador no ha retirado el permiso. Inténtalo otra vez o retíralo en los ajustes del navegador para Winnow.',
  revoked:
    'Si retiras un permiso en los ajustes del navegador, el servidor sale también de esta lista. Tus logros de ahí se quedan.',

  add: 'Añadir un servidor',
  addWhat:
    'Tu navegador te preguntará una vez. Después, Winnow lee las páginas de ese servidor, y de ningún otro, para mostrar su botón.',
  address: 'Dirección del servidor',
  addressHint: 'Por ejemplo, git.example.com. No hace falta la ruta; escribe http:// donde no haya https.',
  show: 'Mostrar Winnow ahí',
  granted: 'Winnow ya está en {host}. Las páginas abiertas ya tienen el botón.',
  suggestions: 'Usados a menudo',
  suggestion: '{host} ({site})',

  adapters: 'Qué se pudo leer',
  adaptersNote: 'Se conserva solo en este navegador: nombres de datos, nunca una dirección, un título o un valor.',
  noneSeen:
    'Todavía no se ha guardado ninguna página con su botón. Después de la primera, aquí dice qué se pudo leer de ella.',
  layout: '{site}, páginas de tipo {layout}',
  lastSeen: 'Guardado por última vez el {day}',
  foundAll: 'Se encontró todo',
  notFound: 'No se pudo leer: {parts}. El logro se guarda igualmente.',
  report: 'Informar de esto',
  openForm: 'Abrir un informe con estas líneas',
  copy: 'Copiar informe',
  copied: 'Copiado',
  notCopied: 'El navegador no ha dejado copiar a Winnow. Selecciona las líneas y cópialas.',
  carries: 'Estas líneas y nada más; solo se envían si tú las envías.',
};

export const typedWords: Translated<typeof en.typedWords> = {
  empty: 'Escribe primero la dirección de un servidor, por ejemplo git.example.com.',
  unreadable:
    'Eso no es la dirección de un servidor. Escríbela como en la barra de direcciones del navegador, por ejemplo git.example.com.',
  wide: 'Un servidor cada vez: escribe su nombre completo, sin *.',
  scheme: 'Winnow lee páginas web: https:// o http://.',
  own: 'Winnow ya está ahí: este servidor viene incluido.',
  enabled: 'Winnow ya está ahí: mira la lista de arriba.',
  switchedOff: 'Tu organización solo permite Winnow en otros servidores. No se ha activado nada.',
};
