import type * as en from '../en/folder';
import type { Translated } from '../translated';
export const folderWords: Translated<typeof en.folderWords> = {
  title: 'Carpeta de copias',
  note: 'Sirve una carpeta que ya sincronices: Syncthing, Drive, Dropbox, iCloud, un repositorio git privado. Winnow no envía nada.',
  unsupported:
    'Este navegador no deja que una extensión escriba en una carpeta. A cambio, el repaso semanal ofrece una copia con un clic.',
  switchedOff:
    'Tu organización ha desactivado las copias en una carpeta. Las copias a mano siguen siendo posibles, y el repaso semanal ofrece una.',
  filesStay: 'Lo que ya hay en «{folder}» se queda ahí; no se escribe ni se lee nada en ella.',
  notChosen: 'No se ha elegido ninguna carpeta.',
  what: 'Elige una carpeta una vez y las copias van allí solas: como mucho cada diez minutos, mientras haya una página de Winnow abierta y algo haya cambiado. Se conservan diez: tres de hoy y luego una por día.',
  plain: 'Los archivos no están cifrados: quien puede leer la carpeta puede leer el registro.',
  choose: 'Elegir una carpeta…',
  chooseOther: 'Elegir otra carpeta…',
  into: 'Las copias van a «{folder}».',
  last: 'La última es del {moment}: {file}.',
  none: 'Todavía no hay ninguna.',
  asks: 'El navegador pregunta antes de que Winnow pueda volver a escribir ahí. Lo hace cuando pulsas el botón.',
  backUpNow: 'Hacer una copia en la carpeta ahora',
  stop: 'Dejar de usar esta carpeta',
  stopped: 'Ya no van copias ahí. Los archivos que hay se quedan.',
  notStopped: 'La carpeta se sigue usando',
  notStoppedWhat:
    'El navegador no ha querido olvidarla. Lo que contiene no se ha tocado. Inténtalo otra vez; si vuelve a fallar, reinicia el navegador.',
  written: 'Escrita y vuelta a leer: {file}.',
  notWritten: 'No se ha escrito nada en la carpeta',
  notMade: 'No se ha hecho la copia',
  notMadeWhat: 'Tu registro no se ha tocado. Inténtalo otra vez; si vuelve a fallar, reinicia el navegador.',
};

export const folderTroubles: Translated<typeof en.folderTroubles> = {
  'no-folder': 'No hay ninguna carpeta elegida. Elige una.',
  'own-first':
    'Ahí hay una copia anterior de este navegador con cosas que este registro no tiene. Mírala en «Otros registros en la carpeta»: combínala o déjala fuera. Hasta entonces no se sustituye nada.',
  'switched-off':
    'Tu organización ha desactivado las copias en una carpeta. Haz la copia a mano: eso sigue siendo posible.',
  withdrawn:
    'El navegador no deja entrar a Winnow. Pulsa «Hacer una copia en la carpeta ahora» y permítelo, o vuelve a elegir la carpeta.',
  gone: 'No está donde estaba: se movió, cambió de nombre, se borró o su disco no está conectado. Recupérala o elige otra.',
  full: 'El disco está lleno. Las copias anteriores siguen ahí; libera espacio y vuelve a hacer la copia.',
  held: 'Otro programa tiene ocupado el archivo, quizá uno de sincronización. Se volverá a intentar en diez minutos.',
  'not-verified':
    'Lo que se leyó no era lo que se había escrito, así que se ha retirado. Las copias anteriores siguen ahí. Revisa ese disco o elige otra carpeta.',
  'log-unread': 'No se ha podido leer el registro. Recarga la página; si sigue igual, reinicia el navegador.',
  failed:
    'El navegador no ha dicho por qué. Las copias anteriores siguen ahí. Inténtalo otra vez o elige otra carpeta.',
};

export const otherWords: Translated<typeof en.otherWords> = {
  title: 'Otros registros en la carpeta',
  note: 'Cada instalación escribe sus propios archivos y solo lee los de las demás. Lo que combines una vez se combina solo a partir de entonces.',
  name: 'Instalación {id}',
  own: 'Este navegador, antes',
  merged: 'Todo está en este registro, a fecha del {moment}.',
  first: 'Un registro que este no conoce. Si es tuyo, mira qué haría la combinación.',
  ownFirst: 'Una copia de este mismo navegador tiene algo que falta en el registro.',
  asks: 'Combinarlo es decisión tuya.',
  left: 'Se ha dejado fuera.',
  notMerged: 'No se ha podido combinar ahora; se volverá a intentar.',
  look: 'Mirarlo…',
  leave: 'Dejarlo fuera',
  notRead: 'No se ha podido abrir el archivo',
  notYours:
    'Una carpeta en la que también escriben otras personas puede contener sus registros: combina solo los tuyos.',
};

export const otherRefusals: Translated<typeof en.otherRefusals> = {
  partly: 'Su archivo más reciente no está entero: puede que aún esté llegando. Se volverá a mirar cuando cambie.',
  newer: 'Su archivo más reciente lo escribió un Winnow más nuevo. Actualiza Winnow aquí y se combinará.',
  encrypted: 'Su archivo más reciente está cifrado. Ábrelo en «Restaurar».',
  odd: 'Su archivo más reciente contiene filas que no son válidas. Ábrelo en «Restaurar» para ver cuáles.',
  large: 'Su archivo más reciente es más grande que cualquier copia. No se ha abierto.',
};

export const offerBackupWords: Translated<typeof en.offerBackupWords> = {
  name: 'Copia de seguridad',
  never: 'Este registro no tiene copia de seguridad todavía.',
  old: { one: 'La última copia tiene {n} día.', other: 'La última copia tiene {n} días.' },
  waits: 'Tu carpeta de copias no tiene los últimos cambios.',
  asked: 'Un registro de tu carpeta de copias espera tu decisión.',
  lookAtIt: 'Mirarlo',
  press: 'Hacer una copia ahora',
  done: { folder: 'En tu carpeta: {file}', downloads: 'Entregado al navegador para que lo guarde: {file}' },
  instead: 'No en la carpeta: {why}',
};
