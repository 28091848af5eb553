import type * as en from '../en/stakeholder-update';
import type { Translated } from '../translated';

export const stakeholderUpdateWords: Translated<typeof en.stakeholderUpdateWords> = {
  title: 'Resumen de la semana para otras personas',
  lead: 'Cinco líneas con los logros de esta semana, que se leen en veinte segundos. Cambia lo que quieras, cópialo y envíalo tú: Winnow no envía nada.',
  week: 'Semana del {from} al {to}.',
  audience: '¿Para quién es?',
  audiences: {
    'product-manager': 'Responsable de producto',
    outsider: 'Alguien de fuera del equipo',
  },
  audienceWhat: {
    'product-manager': 'Con las palabras de tus logros: la línea en pocas palabras donde la haya; si no, el título.',
    outsider: 'Sin jerga: los logros que no están dichos en pocas palabras se dejan fuera.',
  },
  text: 'El resumen',
  copy: 'Copiar',
  copied: 'Copiado. Pégalo donde lo lean.',
  copyFailed: 'El navegador no ha dejado copiar a Winnow. Selecciona el texto y cópialo a mano.',
  again: 'Rehacerlo con los logros de esta semana',
  renewed: 'Rehecho con los logros de esta semana.',
  kept: 'Lo que cambias se conserva aquí.',
  notKept: 'Este texto no se puede conservar si sales de la página. Cópialo antes de salir.',
  unfilled: {
    one: '{n} línea aún termina en «…»: complétala o quítala.',
    other: '{n} líneas aún terminan en «…»: complétalas o quítalas.',
  },
  seconds: { one: 'Aproximadamente {n} segundo de lectura.', other: 'Unos {n} segundos de lectura.' },
  noWins:
    'Todavía no hay ningún logro de esta semana que contar. Anota o conserva uno y vuelve, o escribe tú las líneas.',
  logOne: 'Anotar un logro',
  withheld: {
    one: 'Se deja fuera {n} logro privado o confidencial de esta semana.',
    other: 'Se dejan fuera {n} logros privados o confidenciales de esta semana.',
  },
  unplain:
    'Quedan fuera porque alguien ajeno tropezaría con las palabras. Dale a cada uno una línea en pocas palabras:',
  plain: 'Winnow no ve ninguna palabra en la que tropezaría alguien de fuera.',
  jargon: 'Alguien de fuera puede tropezar con: {words}.',

  sent: 'Lo he enviado',
  toWhom: '¿A quién se lo enviaste?',
  who: 'Nombre o función',
  whoNeeded: 'Di a quién: basta un nombre o una función.',
  as: 'Es',
  outside: 'Fuera de mi equipo',
  outsideHint: 'Para «{statement}» solo cuenta alguien de fuera de tu equipo.',
  log: 'Anotarlo',
  cancel: 'Cancelar',
  logged: 'Anotado: enviado a {name}.',
  loggedInside: 'Anotado: enviado a {name}. Cuenta como alguien de tu equipo, no de fuera.',
  already: 'El resumen de esta semana para esta persona ya está anotado.',
  open: 'Abrir ese logro',
  undo: 'Deshacer',
  undone: 'Deshecho. El logro está en la papelera.',
  elsewhere: 'Tu marco no tiene un comportamiento para ello, así que se guarda en «{statement}» del marco incluido.',
  winTitle: 'Envié el resumen de la semana a {name}',
  winDid: 'Escribí el resumen de cinco líneas de la semana del {day} y se lo envié a {name}.',
  fromPlan: 'Copiarlo y anotarlo como enviado',
};

export const updateLineWords: Translated<typeof en.updateLineWords> = {
  first: 'Esta semana',
  also: 'Además',
  next: 'A continuación',
  need: 'Lo que necesito de ti',
  thanks: 'Gracias a',
  noNeed: 'Nada esta semana.',
  blank: '…',
};

export const updateTrouble: Translated<typeof en.updateTrouble> = {
  'not-found': 'El logro ya no está en el registro; puede que se borrara en otra pestaña. El texto sigue aquí.',
  'storage-full':
    'El disco o el almacenamiento del navegador está lleno. Tu registro y este texto siguen como estaban. Libera espacio e inténtalo otra vez.',
  'storage-failed':
    'El navegador no ha querido escribir. Tu registro y este texto siguen como estaban. Inténtalo otra vez.',
};
