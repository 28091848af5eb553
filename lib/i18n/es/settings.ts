import type * as en from '../en/settings';
import type { Translated } from '../translated';
export const settings: Translated<typeof en.settings> = {
  pages: 'En páginas propias',
  here: 'En esta página',

  appearance: 'Apariencia',
  appearanceNote: 'Se aplica enseguida, aquí y en la ventana emergente.',
  theme: 'Tema',
  themes: { system: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },

  stored: 'Qué se guarda',
  storedWhat:
    'Tu registro, en este navegador y en esta máquina: lo que escribiste y, de las páginas que guardaste, título, enlace, fechas, números, etiquetas y cuentas. Ningún texto de una página, salvo el que guardaste como extracto.',
  counts: {
    wins: 'Logros y aprendizajes',
    inTrash: 'En la papelera',
    drafts: 'Borradores sin terminar',
  },
  storedNote: 'La papelera conserva un logro durante 30 días.',

  sent: 'No se envía nada',
  sentWhat:
    'Ni servidor, ni cuenta, ni analítica. La política de la propia extensión prohíbe a sus páginas toda conexión, y el navegador la hace cumplir.',
  permissions: 'Qué puede hacer y por qué',
  permissionReasons: [
    {
      name: 'github.com y *.atlassian.net',
      code: false,
      why: 'para mostrar el botón donde ocurre tu trabajo y para leer la página que guardas.',
    },
    {
      name: 'storage, unlimitedStorage',
      code: true,
      why: 'para conservar el registro y evitar que el navegador lo borre.',
    },
    {
      name: 'alarms',
      code: true,
      why: 'para despertar cuando toca el repaso semanal y para escribir la segunda copia del registro.',
    },
    {
      name: 'contextMenus',
      code: true,
      why: 'para guardar una página, un enlace o una selección con el botón derecho del ratón.',
    },
    {
      name: 'activeTab',
      code: true,
      why: 'para leer la página que tienes delante cuando abres la ventana emergente, pulsas una tecla o usas el botón derecho del ratón.',
    },
    {
      name: 'scripting',
      code: true,
      why: 'para leer de la página lo que necesita un guardado, cuando lo pides, y para poner el botón en los servidores que activas.',
    },
    {
      name: 'notifications',
      code: true,
      why: 'para avisar de que toca un repaso o vence algo que te pidieron, solo si lo activas; se pide en ese momento.',
    },
    {
      name: 'servidores que activas',
      code: false,
      why: 'lo mismo que en github.com, uno a uno, cada uno solo cuando lo pides.',
    },
  ],

  exportFailed: 'No se ha hecho la copia de seguridad',
  exportFailedWhat: 'Tu registro no se ha tocado. Inténtalo otra vez; si vuelve a fallar, reinicia el navegador.',

  deleteTitle: 'Borrar todo',
  deleteWhat:
    'Elimina de este navegador el registro, su segunda copia y el vínculo con tu carpeta de copias, y quita Winnow de los servidores que activaste. Solo una copia de seguridad lo recupera.',
  deleteButton: 'Borrar todo…',
  deleteAsk: '¿Borrar todo?',
  deleteAskWhat: {
    one: 'Se borra {n} logro con todo lo que depende de él: referencias, evidencias, afirmaciones, repasos, borradores, ajustes y la papelera.',
    other:
      'Se borran {n} logros con todo lo que depende de ellos: referencias, evidencias, afirmaciones, repasos, borradores, ajustes y la papelera.',
  },
  deleteAskHosts:
    'Winnow deja también los servidores que activaste. Las páginas abiertas pierden el botón al recargarse.',
  deleteExportFirst: 'Hacer antes una copia de seguridad',
  phrase: 'borrar todo',
  deleteType: 'Escribe «{phrase}» para confirmar',
  deleteMismatch: 'Esa no es la frase. No se ha borrado nada.',
  deleteCancel: 'Conservar todo',
  deleteConfirm: 'Borrar todo',
  deleted: 'Se ha borrado todo',
  deletedWhat:
    'El registro, la copia propia de Winnow y el vínculo con tu carpeta de copias ya no están en este navegador. Los archivos que exportaste y las copias de seguridad siguen donde se pusieron.',
  deletedHosts: 'Winnow no está en ninguno de los servidores que habías activado.',
  notDeletedHosts:
    'El navegador no ha retirado los permisos de tus servidores: hazlo en los ajustes del navegador para Winnow.',
  deletedNext: 'Empezar de nuevo',
  notDeleted: 'No se ha borrado nada',
};
