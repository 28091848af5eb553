import type * as en from '../en/ladders';
import type { Translated } from '../translated';
export const ladderDefaults: Translated<typeof en.ladderDefaults> = {
  noCategory: 'General',
  attribution: 'Importado del marco de tu propia empresa, nivel «{level}».',
  whereItShowsUp: 'un pull request, un ticket, un documento o un mensaje',
  nextAction: 'Anotar un logro que lo muestre, con un enlace y con lo que cambió gracias a él.',
};

export const formatNames: Translated<typeof en.formatNames> = {
  native: 'un marco exportado por Winnow',
  competencies: 'una lista de competencias',
  'level-documents': 'niveles con lo que pide cada uno',
  'front-matter': 'páginas con un tema y un nivel',
  tracks: 'recorridos con hitos y señales',
  dimensions: 'dimensiones contadas nivel a nivel',
  markers: 'capacidades con indicadores',
  topics: 'temas con criterios por nivel',
  'numbered-levels': 'niveles numerados',
  matrix: 'una matriz de niveles y áreas',
  'long-table': 'una tabla con una línea por fila',
  headings: 'encabezados con listas',
};

export const notationNames: Translated<typeof en.notationNames> = {
  json: 'JSON',
  yaml: 'YAML',
  toml: 'TOML',
  csv: 'CSV',
  tsv: 'una tabla pegada',
  markdown: 'Markdown o texto sin formato',
  html: 'HTML',
};

export const refusalWords: Translated<typeof en.refusalWords> = {
  empty: 'Todavía no hay texto. Pega el marco o elige su archivo.',
  'too-large': 'Es más largo de lo que puede ser un marco, un millón de caracteres. Pega solo la parte de tu puesto.',
  'not-text':
    'No es texto: es una hoja de cálculo, un PDF o un archivo de un procesador de textos. Ábrelo, selecciónalo todo, cópialo y pégalo aquí; o expórtalo como CSV.',
  code: 'Es código, y Winnow no ejecuta ninguno. Pega la lista que contiene, desde su primer corchete hasta el último.',
  'broken-json':
    'Empieza como JSON, pero no se puede leer hasta el final. Mira si falta un corchete, una comilla o una coma.',
  'broken-yaml': 'Parece YAML, pero no se puede leer hasta el final. Revisa las sangrías y los dos puntos.',
  'broken-toml': 'Parece TOML, pero no se puede leer hasta el final. Revisa las comillas y los corchetes.',
  'broken-table':
    'Una celda entre comillas de la tabla no se cierra. Revisa las comillas o pega directamente desde la hoja de cálculo.',
  'yaml-tags': 'Usa etiquetas de YAML (como !!python), que podrían representar código. Quita las etiquetas.',
  'doubled-keys':
    'La misma clave está dos veces en un mismo lugar, así que una de las dos se perdería. Cambia el nombre de una.',
  'too-many-aliases': 'Usa demasiadas anclas de YAML. Escribe las partes repetidas o pega menos.',
  'too-deep':
    'Sus listas están anidadas a más profundidad que las de un marco. Pega solo la parte que contiene el marco.',
  'too-many-values': 'Contiene más valores de los que puede tener un marco. Pega solo la parte de tu puesto.',
  'too-many-lines': 'Tiene más líneas de las que admite Winnow. Pega solo la parte de tu puesto.',
  'too-many-levels':
    'Winnow ha contado más de 40 niveles, así que ha tomado por niveles otra cosa. Revisa los encabezados o los nombres de las columnas.',
  'too-many-categories':
    'Winnow ha contado más de 200 áreas, así que ha tomado por áreas otra cosa. Revisa los encabezados o los nombres de las columnas.',
  'newer-version': 'Lo exportó un Winnow más reciente. Actualiza Winnow y vuelve a importarlo.',
  'damaged-export': 'Es un marco exportado por Winnow, pero le faltan partes o ya no encajan. Vuelve a exportarlo.',
  'nothing-found':
    'No se ha encontrado ningún comportamiento. Winnow lee listas bajo encabezados, tablas, CSV, JSON, YAML, TOML y páginas web copiadas.',
};

export const warningWords: Translated<typeof en.warningWords> = {
  'two-behaviours':
    'Esta línea dice dos cosas. El respaldo de una mitad contaría para ambas: divídela o quédate con la mitad que te interesa.',
  'cannot-be-shown':
    'Ningún logro puede mostrarlo: nombra una cualidad, no algo que haces. Dilo de otra manera o descarta la línea.',
};

export const laddersWords: Translated<typeof en.laddersWords> = {
  title: 'Marcos profesionales',
  lead: 'Con qué se te evalúa: el marco incluido o el de tu empresa.',
  linkNote: 'El marco de tu empresa en lugar del incluido; reglas de respaldo.',

  list: 'Tus marcos',
  listNote: 'Todas las secciones siguen el marco que elijas aquí. Las evidencias pasan a la línea que diga lo mismo.',
  choose: 'El marco en uso',
  inUse: 'En uso',
  builtIn: 'Incluido en Winnow',
  imported: 'Importado',
  forLevel: 'Importado para el nivel {level}',
  size: '{behaviours} en {categories}',
  behaviours: { one: '{n} comportamiento', other: '{n} comportamientos' },
  categories: { one: '{n} área', other: '{n} áreas' },
  rules: 'Reglas de respaldo',
  rulesOf: 'Reglas de respaldo de {name}',
  export: 'Exportar',
  exportOf: 'Exportar {name}',
  again: 'Volver a importar',
  againOf: 'Volver a importar: {name}',
  delete: 'Borrar',
  deleteOf: 'Borrar {name}',
  nowInUse: '{name} es ahora el marco en uso.',
  notChosen: 'No se ha cambiado el marco',
  undo: 'Deshacer',
  undone: 'Deshecho: los marcos están como estaban.',
  notUndone: 'No se ha deshecho: un marco cambió entretanto o no se pudo escribir en el registro. Todo sigue ahí.',
  import: 'Importar un marco',

  deleteAsk: '¿Borrar {name}?',
  deleteWhat:
    'El marco desaparece. Tus logros, y lo que asociaste a este marco o afirmaste sobre él, siguen en el registro: vuelve a importar el mismo marco y estarán ahí.',
  deleteInUse: 'Está en uso, así que el marco incluido ocupa su lugar.',
  deletePlanned: 'Tu plan también se lee con él y espera hasta que vuelvas a importar el marco o termines el plan.',
  deleteKeep: 'Conservarlo',
  deleteConfirm: 'Borrar el marco',
  deleted: 'Se ha borrado {name}. Sus evidencias siguen en tu registro.',
  notDeleted: 'No se ha borrado el marco',
  gone: 'No existe ese marco',
  goneWhat: 'Se borró o la dirección está mal escrita. Tu registro no se ha tocado.',
  back: 'Todos los marcos',
};

export const rulesWords: Translated<typeof en.rulesWords> = {
  title: 'Reglas de respaldo: {name}',
  lead: 'Cuántos logros en cuántos días respaldan un comportamiento, y qué deben llevar. Un cambio se aplica enseguida y en todas partes; las instantáneas ya tomadas se quedan como están.',
  wins: { one: '{n} logro en {days}', other: '{n} logros en {days}' },
  days: { one: '1 día', other: '{n} días' },
  each: 'Cada uno con {clauses}.',
  once: 'Uno de ellos con {clauses}.',
  only: 'Con {clauses}.',
  lessons: 'También cuenta un aprendizaje.',
  own: 'Tu propia regla',
  change: 'Cambiar la regla',
  changeOf: 'Cambiar la regla de: {statement}',
  winsLabel: 'Logros',
  daysLabel: 'En cuántos días',
  winsWrong: 'Indica un número entero del 1 al 99.',
  daysWrong: 'Indica un número entero del 1 al 3660.',
  eachLabel: 'Cada logro que cuente debe llevar',
  onceLabel: 'Un mismo logro que cuente debe llevar',
  lessonsLabel: 'También cuenta un aprendizaje',
  back: 'Volver a la regla inicial',
  backOf: 'Volver a la regla inicial: {statement}',
  allBack: 'Volver a todas las reglas iniciales',
  wentBack: 'De vuelta a la regla inicial.',
  allWentBack: 'Todas las reglas de respaldo vuelven a ser las iniciales.',
  undo: 'Deshacer',
  notSaved: 'No se ha cambiado la regla',
};

export const importWords: Translated<typeof en.importWords> = {
  title: 'Importar un marco',
  lead: 'Trae el marco con el que te evalúan. Se queda en este navegador.',
  bring: 'Trae el texto',
  bringNote:
    'Pega una página web, una tabla de una hoja de cálculo, Markdown, CSV, JSON, YAML o TOML. Winnow dice qué ha visto antes de guardar nada.',
  paste: 'El marco',
  pasteHint: 'Pégalo entero, con todos los niveles. El tuyo lo eliges más abajo.',
  file: 'Elegir un archivo…',
  chosen: 'Leído de {file}',
  notRead: 'No se ha podido leer el archivo',
  notReadWhat: 'No se ha cambiado nada. Inténtalo otra vez o ábrelo y pega su texto.',
  clear: 'Empezar de nuevo',
  notKept: 'Lo que haces aquí no se puede conservar por ahora para más tarde. No afecta a nada más.',

  seen: 'Qué ha visto Winnow',
  saw: 'Winnow ha visto {format}, en {notation}: {lines} en {categories}.',
  lines: { one: '{n} línea', other: '{n} líneas' },
  categories: { one: '{n} área', other: '{n} áreas' },
  levels: { one: 'Un nivel: {levels}.', other: '{n} niveles, de menor a mayor: {levels}.' },
  noLevels: 'No nombra niveles, así que cuentan todas las líneas.',
  wrong:
    '¿No es lo que querías? Pega solo la parte de tu puesto, o una tabla con las columnas Nivel, Área y Comportamiento.',
  refused: 'Winnow no puede leerlo como un marco',
  atLine: 'Se detiene en la línea {line}.',
  unchanged: 'No se ha cambiado nada.',

  choose: 'Elige qué cuenta',
  as: 'Importar como',
  asNew: 'Un marco nuevo',
  asNewer: 'Una versión más reciente de {name}',
  name: 'Nombre',
  nameNeeded: 'Ponle un nombre.',
  current: 'Tu nivel actual',
  target: 'El nivel al que aspiras',
  below: 'Por debajo de todos, o no figura',
  allLevels: 'Todos los niveles',
  between: 'Contar también lo que piden los niveles intermedios',
  tooMany: 'Son {n} comportamientos; un marco puede tener {most}. Elige un solo nivel o descarta líneas.',
  none: 'No queda ninguna línea. Elige otro nivel o recupera una línea.',

  preview: 'Revísalo',
  previewNote:
    'Cada línea pasa a ser un comportamiento. Su regla de respaldo sale de sus palabras: «regularmente» pide tres logros en 180 días, «cada trimestre» uno en 90, y cualquier otra cosa, dos en 365.',
  kept: { one: '{n} comportamiento', other: '{n} comportamientos' },
  warned: { one: '{n} línea por revisar', other: '{n} líneas por revisar' },
  restates: 'Dice lo mismo que: {behaviours}',
  edit: 'Editar',
  editOf: 'Editar: {statement}',
  done: 'Listo',
  drop: 'Descartar',
  dropOf: 'Descartar: {statement}',
  putBack: 'Recuperar',
  putBackOf: 'Recuperar: {statement}',
  statement: 'Enunciado',
  statementNeeded: 'Dilo en pocas palabras o descarta la línea.',
  category: 'Área',
  categoryNeeded: 'Nombra el área.',
  alike: 'Dice lo mismo que estos de los quince incluidos',
  alikeHint: 'Las evidencias que asociaste a uno de ellos cuentan también aquí.',

  changes: 'Qué cambia',
  changesNote:
    'Las líneas con otras palabras conservan sus evidencias. Lo que estaba asociado a una línea que desaparece sigue en tu registro.',
  same: { one: '{n} línea se queda como está.', other: '{n} líneas se quedan como están.' },
  added: { one: '{n} añadida', other: '{n} añadidas' },
  changed: { one: '{n} cambiada', other: '{n} cambiadas' },
  removed: { one: '{n} eliminada', other: '{n} eliminadas' },
  was: 'Antes: {statement}',
  noChange: 'No cambia nada.',

  save: 'Añadir este marco',
  saveAndUse: 'Añadirlo y usarlo',
  apply: 'Aplicar los cambios',
  saved: 'Se ha añadido {name}.',
  savedInUse: 'Se ha añadido {name}. Es ahora el marco en uso.',
  applied: 'Aplicado a {name}. Sus evidencias están donde estaban.',
  notSaved: 'No se ha guardado el marco',
};
