import type * as en from '../en/data';
import type { Translated } from '../translated';
export const dataWords: Translated<typeof en.dataWords> = {
  title: 'Copia de seguridad y restauración',
  linkNote: 'Guardarlo todo en un archivo, recuperar uno, importar logros.',
  lead: 'Un registro dura más que un portátil. Guarda un archivo suyo donde guardas lo privado.',

  backUp: 'Hacer una copia',
  backUpWhat:
    'Un archivo con todo: logros, también los privados y los de la papelera, referencias, evidencias, lo que afirmas, repasos, borradores y ajustes.',
  backUpNote: 'Una copia de seguridad no es un documento para entregar.',
  backUpNow: 'Hacer una copia ahora',
  how: 'Quién puede abrir el archivo',
  hows: { plain: 'Cualquiera que lo tenga', code: 'Un código de recuperación', passphrase: 'Una frase de contraseña' },
  plainWhat: 'JSON sin cifrar: quien consiga el archivo puede leerlo entero.',

  codeWhat:
    'Un código que nadie puede adivinar. Anótalo o guárdalo en tu gestor de contraseñas: Winnow no lo conserva, y sin él el archivo no se abre.',
  makeCode: 'Crear un código de recuperación',
  haveCode: 'Usar un código que ya tengo',
  yourCode: 'Tu código de recuperación',
  wroteDown: 'Ya lo he anotado',
  showAgain: 'Volver a ver el código',
  typeCode: 'Escríbelo una vez, tal como lo anotaste',
  typeOwnCode: 'El código de recuperación',
  typeCodeHint: 'Los guiones y las mayúsculas no importan.',
  codeDiffers: 'Ese es otro código. Revisa lo que anotaste.',
  codeMistyped: 'Eso no es un código de recuperación: tiene un carácter equivocado o le falta uno.',
  passphrase: 'Frase de contraseña',
  passphraseAgain: 'La misma, otra vez',
  passphraseHint: 'Cuatro palabras elegidas al azar son buenas; el verso de una canción, no. Winnow no la conserva.',
  passphraseDiffers: 'Las dos no coinciden.',
  strengths: {
    short: 'Demasiado corta: una máquina las prueba todas. Usa al menos 12 caracteres.',
    guessable: 'Alguien con el archivo y algo de tiempo podría adivinarla. Añade palabras.',
    good: 'Debería resistir, si la elegiste al azar.',
  },
  backUpEncrypted: 'Hacer una copia cifrada',
  makingFile: 'Creando el archivo',
  lookingThrough: 'Revisando el archivo',
  replacing: 'Sustituyendo el registro',
  stop: 'Parar',
  notKept: 'No hay otra forma de abrirlo: si se pierde el secreto, se pierde lo que contiene el archivo.',

  restore: 'Restaurar o traer el registro de otro portátil',
  restoreWhat: 'Elige una copia de Winnow, cifrada o no. Ves qué haría antes de que cambie nada, y se puede deshacer.',
  restoreNote: 'Se abren las copias de cualquier Winnow anterior.',
  choose: 'Elegir una copia…',
  chosen: '{file}',
  reading: 'Revisando {file}…',
  secretFor: {
    code: 'El código de recuperación de este archivo',
    passphrase: 'La frase de contraseña de este archivo',
  },
  openFile: 'Abrir el archivo',
  openAnyway: 'Abrirlo de todos modos',
  from: 'Una copia del {moment}. Logros: {n}.',
  fromUnknown: 'Una copia que no dice cuándo se hizo. Logros: {n}.',
  unknownFields: 'Se han omitido campos que este Winnow no conoce: {fields}.',
  planning: 'Calculando qué haría…',
  mode: '¿Combinar o sustituir?',
  modes: { merge: 'Combinarla con este registro', replace: 'Sustituir este registro' },
  draftsStay: 'Los borradores de esta máquina se quedan como están.',

  badRows: {
    one: '{n} fila del archivo no se puede leer',
    other: '{n} filas del archivo no se pueden leer',
  },
  badRowsWhat:
    'Winnow no escribe filas así. Todo lo demás se puede traer; el archivo se queda como está y todavía no se ha cambiado nada.',
  badRow: '{table}, fila {place}: {name}',
  badRowWhere: '{table}, fila {place}: {name} ({field})',
  badSame: 'está dos veces',
  unnamed: 'sin nombre',
  moreBad: { one: 'y {n} más', other: 'y {n} más' },
  leaveOut: 'Seguir con el resto',

  replaceTitle: 'Qué haría la sustitución',
  replaceNote:
    'El registro pasa a ser lo que era cuando se hizo el archivo. Lo que llegó después desaparece, hasta que lo deshagas.',
  replaceWins: {
    fresh: { one: '{n} logro llega del archivo', other: '{n} logros llegan del archivo' },
    changed: {
      one: '{n} logro pasa a ser lo que dice el archivo',
      other: '{n} logros pasan a ser lo que dice el archivo',
    },
    removed: {
      one: '{n} logro que solo está aquí desaparece',
      other: '{n} logros que solo están aquí desaparecen',
    },
    same: { one: '{n} logro es igual', other: '{n} logros son iguales' },
  },
  replaceBeside: {
    one: 'Además de los logros cambia {n} fila: evidencias, afirmaciones, ajustes y similares.',
    other: 'Además de los logros cambian {n} filas: evidencias, afirmaciones, ajustes y similares.',
  },
  replaceNothing: 'El registro es exactamente lo que dice el archivo. No hay nada que sustituir.',
  replace: 'Sustituir el registro…',
  replaceAsk: '¿Sustituir todo el registro?',
  replaceAskWhat: {
    one: '{n} logro que solo está aquí desaparece, y todo lo demás pasa a ser lo que dice el archivo.',
    other: '{n} logros que solo están aquí desaparecen, y todo lo demás pasa a ser lo que dice el archivo.',
  },
  replaceAskAll: 'Todo pasa a ser lo que dice el archivo.',
  replaceSafe:
    'Lo que hay ahora se conserva 30 días y se puede recuperar en esta página. Si más adelante combinas el registro de otro portátil, este trae de vuelta lo que aún tenga.',
  replaceKeep: 'Conservar el registro',
  replaceConfirm: 'Sustituirlo',
  replaced: 'El registro es lo que dice el archivo.',
  replacedWhat: 'Se puede deshacer aquí y, durante 30 días, al final de esta página.',
  notReplaced: 'No se ha sustituido nada',
  cancel: 'Cancelar',
  close: 'Cerrar',

  back: 'Qué se puede deshacer',
  backNote: 'Se conservan los tres últimos de cada clase, durante 30 días. Lo que escribiste después se queda.',
  kinds: {
    'before-merge': 'Una combinación, {moment}',
    'before-folder-merge': 'Una combinación desde la carpeta de copias, {moment}',
    'before-restore': 'Una restauración, {moment}',
    'before-import': 'Una importación, {moment}',
    'before-edit': 'Un cambio de varios logros, {moment}',
  },
  rows: { one: 'Cambió {n} fila', other: 'Cambiaron {n} filas' },
  undo: 'Deshacer',
  undoThis: 'Deshacer: {what}',
  undone: 'Deshecho. Tu registro está como antes.',
  undoneKept: {
    one: 'Deshecho. {n} fila que cambiaste después conserva lo que escribiste.',
    other: 'Deshecho. {n} filas que cambiaste después conservan lo que escribiste.',
  },
  notUndone: 'No se ha deshecho',
};

export const backupRefusals: Translated<typeof en.backupRefusals> = {
  unreadable: {
    title: 'No se ha podido leer el archivo',
    what: 'No es texto o el navegador no puede leerlo. Si está en una unidad que no está conectada, conéctala.',
  },
  'too-large': {
    title: 'El archivo es demasiado grande para ser una copia',
    what: 'Winnow abre copias de hasta 500 MB. No se ha cambiado nada.',
  },
  'too-deep': {
    title: 'Esto no es una copia de Winnow',
    what: 'Tiene más niveles anidados que cualquier copia. No se ha abierto.',
  },
  'too-many-values': {
    title: 'El archivo contiene más de lo que cabe en una copia',
    what: 'No se ha abierto y tu registro sigue como estaba. Prueba con una copia anterior; si este lo escribió Winnow, avísanos.',
  },
  'too-many-rows': {
    title: 'El archivo contiene más de lo que cabe en una copia',
    what: 'Una de sus tablas tiene más de 400.000 filas. No se ha abierto y tu registro sigue como estaba.',
  },
  damaged: {
    title: 'El archivo está dañado',
    what: 'Está cortado o algo cambió en él, y no se puede leer. Prueba con una copia anterior o vuelve a copiarlo de donde vino.',
  },
  'not-a-backup': {
    title: 'Esto no es una copia de Winnow',
    what: 'Elige un archivo cuyo nombre empiece por «winnow». Las tablas y los documentos de logros van más abajo, en «Importar logros». No se ha cambiado nada.',
  },
  'newer-version': {
    title: 'Esta copia la hizo un Winnow más reciente',
    what: 'Actualiza Winnow y vuelve a abrirla: esta versión perdería lo que no conoce. No se ha cambiado nada.',
  },
  changed: {
    title: 'El archivo no está como lo escribió Winnow',
    what: 'Su suma de comprobación no coincide: alguien lo editó, o un disco o una transferencia cambió algo. Es mejor una copia intacta. Aun así puedes abrirlo: verás qué haría antes de que se haga nada.',
  },
  'needs-code': { title: 'El archivo está cifrado', what: 'Escribe el código de recuperación que anotaste para él.' },
  'needs-passphrase': {
    title: 'El archivo está cifrado',
    what: 'Escribe la frase de contraseña que elegiste para él.',
  },
  'mistyped-code': {
    title: 'Eso no es un código de recuperación',
    what: 'Tiene un carácter equivocado o le falta uno. Son siete grupos de cuatro.',
  },
  'wrong-secret': {
    title: 'Eso no abre este archivo',
    what: 'Es de otro archivo, tiene una errata o cambió el principio del archivo. Puedes probar tantas veces como quieras.',
  },
  'damaged-header': {
    title: 'El archivo está dañado',
    what: 'No se puede leer su principio, que dice cómo descifrarlo. Vuelve a copiarlo de donde vino o usa uno anterior.',
  },
  'newer-encryption': {
    title: 'Esta copia la cifró un Winnow más reciente',
    what: 'Actualiza Winnow y vuelve a abrirla. No se ha cambiado nada.',
  },
  truncated: {
    title: 'Falta el final del archivo',
    what: 'Una copia o una descarga se detuvo antes de terminar. Vuelve a copiarlo de donde vino o usa uno anterior.',
  },
  extended: {
    title: 'Se ha añadido algo al archivo',
    what: 'Es más largo que cuando se escribió, así que no se ha abierto. Vuelve a copiarlo de donde vino.',
  },
  reordered: {
    title: 'Partes del archivo están en otro orden',
    what: 'Alguien las movió o la copia salió mal. No se ha abierto. Vuelve a copiarlo de donde vino.',
  },
  'changed-ciphertext': {
    title: 'El archivo ha cambiado',
    what: 'El secreto es correcto, pero una parte del archivo no está como se escribió. Vuelve a copiarlo de donde vino o usa uno anterior.',
  },
};
