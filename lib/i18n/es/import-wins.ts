import type * as en from '../en/import-wins';
import type { Translated } from '../translated';
export const importWinsWords: Translated<typeof en.importWinsWords> = {
  linkNote:
    'De una tabla (CSV) o de un documento de logros (Markdown): cada entrada pasa a ser un logro en la bandeja, para que la revises a tu ritmo.',
  lead: 'Lo que escribiste en otro sitio pasa a ser logros en tu bandeja. Primero los ves y, con un clic, se quitan de nuevo.',
  choose: 'Elegir un archivo…',
  chooseTitle: 'El archivo',
  chooseWhat:
    'CSV con una fila por logro, o Markdown con encabezados con fecha y listas. El archivo se lee en esta máquina y se queda como está.',
  chooseNote: 'Los enlaces a GitHub y Jira se guardan como referencias, para que el mismo trabajo no cuente dos veces.',
  read: '{file}',

  columns: 'Qué es cada columna',
  columnsNote: 'Deducido de sus nombres. Un logro necesita un título o lo que hiciste, y un día.',
  columnNames: {
    date: 'Día',
    title: 'Título',
    did: 'Qué hiciste',
    outcome: 'Qué cambió gracias a ello',
    link: 'Enlace',
    tags: 'Etiquetas',
  },
  noColumn: 'Ninguna',
  column: 'Columna {n}',
  columnLike: '{name} · {example}',

  days: 'Días',
  either: {
    one: '{n} día se puede leer de dos maneras, el de «{example}». Hasta que digas cuál, se deja fuera.',
    other: '{n} días se pueden leer de dos maneras, como el de «{example}». Hasta que digas cuál, se dejan fuera.',
  },
  order: '¿Qué número va primero?',
  orders: { 'day-first': 'El día: {day}', 'month-first': 'El mes: {day}' },
  undated: { one: '{n} línea no tiene día.', other: '{n} líneas no tienen día.' },
  undatedOn: 'Día para lo que no lo tiene',
  undatedHint: 'Si lo dejas vacío, eso queda fuera.',
  months: {
    one: '{n} línea solo dice un mes y recibe el primer día de ese mes.',
    other: '{n} líneas solo dicen un mes y reciben el primer día de ese mes.',
  },

  preview: 'Qué entraría',
  previewNote: 'Esperan en la bandeja y cuentan en cuanto digas algo más de ellos.',
  wins: { one: '{n} logro', other: '{n} logros' },
  noWins: 'No entraría nada.',
  needsMore: 'Un logro necesita un día y un título o lo que hiciste: indica arriba dónde están.',
  cut: {
    one: '«{example}» tiene un texto de más de {limit} caracteres. Entra hasta ahí; el resto se queda en tu archivo.',
    other:
      '{n} entradas tienen un texto de más de {limit} caracteres, por ejemplo «{example}». Entran hasta ahí; el resto se queda en tu archivo.',
  },
  left: {
    one: '{n} línea no pertenece a ninguna entrada y se queda fuera.',
    other: '{n} líneas no pertenecen a ninguna entrada y se quedan fuera.',
  },
  firstShown: 'Los primeros {n}',
  doubles: {
    one: '{n} se queda fuera: ya está',
    other: '{n} se quedan fuera: ya están',
  },
  byLink: '{title}: ya hay un logro con su enlace',
  byDay: '{title}: ya hay uno de ese día',
  more: { one: 'y {n} más', other: 'y {n} más' },
  add: { one: 'Añadir {n} logro a la bandeja', other: 'Añadir {n} logros a la bandeja' },
  added: { one: '{n} logro está en la bandeja', other: '{n} logros están en la bandeja' },
  skipped: {
    one: '{n} llegó entretanto al registro y se ha dejado fuera.',
    other: '{n} llegaron entretanto al registro y se han dejado fuera.',
  },
  undone: 'Se han vuelto a quitar.',
  undoneButFor: {
    one: 'Se han vuelto a quitar, salvo {n} logro que cambiaste después.',
    other: 'Se han vuelto a quitar, salvo {n} logros que cambiaste después.',
  },
  notAdded: 'No se ha añadido nada',
  undo: 'Deshacer la importación',
  undoWhat: 'Se puede deshacer aquí y, más adelante, en «Copia de seguridad y restauración».',
  inbox: 'Abrir la bandeja',
};

export const importRefusals: Translated<typeof en.importRefusals> = {
  'too-large': {
    title: 'El archivo es demasiado grande',
    what: 'Winnow importa archivos de hasta 4 MB. Divídelo e importa las partes.',
  },
  unreadable: {
    title: 'No se ha podido leer el archivo',
    what: 'El navegador no tiene permiso para leerlo. Cópialo a otra carpeta y elígelo ahí.',
  },
  'not-text': { title: 'Esto no es texto', what: 'Guárdalo como CSV o como Markdown y elige ese archivo.' },
  'broken-table': {
    title: 'La tabla está mal formada',
    what: 'Una celda empieza con unas comillas que no se cierran. Vuelve a guardarla desde tu hoja de cálculo.',
  },
  'too-many': { title: 'Son más de 5000 líneas', what: 'Divide el archivo e importa las partes.' },
  'nothing-found': {
    title: 'No se ha encontrado ningún logro',
    what: 'Winnow busca una fila por logro, o listas bajo encabezados con un día. No se ha añadido nada.',
  },
  'a-backup': {
    title: 'Esto es una copia de seguridad de Winnow',
    what: 'Ábrela en «Copia de seguridad y restauración».',
  },
};
