import type * as en from '../en/merge';
import type { Translated } from '../translated';
export const mergeWords: Translated<typeof en.mergeWords> = {
  title: 'Qué haría la combinación',
  note: 'Todavía no se ha cambiado nada. Los dos registros pasan a ser uno, campo a campo: vale lo último que se escribió.',
  nothing: 'Este registro ya lo tiene todo. No hay nada que combinar.',
  close: 'Cerrar',
  merging: 'Combinando los dos registros',

  fresh: { one: '{n} logro es nuevo aquí', other: '{n} logros son nuevos aquí' },
  changed: { one: '{n} logro cambia', other: '{n} logros cambian' },
  removed: {
    one: '{n} logro va a la papelera o se une a otro',
    other: '{n} logros van a la papelera o se unen a otros',
  },
  same: { one: '{n} logro se queda como está', other: '{n} logros se quedan como están' },
  beside: 'Además de los logros',
  besideLine: '{name}: {what}',
  besideFresh: 'nuevos: {n}',
  besideChanged: 'con cambios: {n}',
  besideRemoved: 'eliminados: {n}',

  many: 'Este archivo cambiaría gran parte de tu registro',
  manyWhat: {
    one: 'Contiene mucho menos que el registro de aquí y cambiaría {n} fila suya. Así se ve un archivo antiguo o equivocado.',
    other:
      'Contiene mucho menos que el registro de aquí y cambiaría {n} filas suyas. Así se ve un archivo antiguo o equivocado.',
  },

  conflicts: { one: '{n} cosa por revisar', other: '{n} cosas por revisar' },
  conflictsNote:
    'Ambos lados cambiaron esto. Si no eliges nada, no se pierde nada: lo que no queda pasa al final de la nota del logro.',
  more: { one: 'Mostrar {n} más', other: 'Mostrar {n} más' },
  untitled: 'Un logro sin título',

  words: '{field}: cada lado tiene sus propias palabras',
  here: 'En esta máquina',
  there: 'En el archivo',
  blank: '(nada)',
  whose: '¿Cuál vale?',
  ownStand: 'Lo de esta máquina',
  otherStand: 'Lo del archivo',
  both: 'Ambos',
  bothWhat: 'Vale el último cambio; las otras palabras pasan al final de la nota.',
  tooLong: 'Juntos son demasiado largos para un solo logro.',

  trashedHere: 'Lo moviste a la papelera en esta máquina; en el otro registro cambió.',
  trashedThere: 'En el otro registro se movió a la papelera; lo cambiaste en esta máquina.',
  wanted: '¿Dónde debe estar?',
  inLog: 'En el registro',
  inTrash: 'En la papelera',

  folded: 'Lo mismo se guardó en los dos registros: pasa a ser un solo logro, con las palabras de ambos.',
  foldedTitles: 'Guardado como',

  merge: 'Combinar',
  mergeMany: 'Es el archivo correcto: combinar',
  cancel: 'Cancelar',
  notMerged: 'No se ha combinado nada',
  changedMeanwhile: 'Tu registro ha cambiado entretanto',
  changedMeanwhileWhat:
    'No se ha combinado nada: el archivo cambiaría ahora gran parte de tu registro. Si es el archivo correcto, combínalo igualmente.',
  done: 'Los dos registros son uno.',
  undo: 'Deshacer la combinación',
  undoWhat: 'Se puede deshacer aquí, también después de recargar: se conserva lo que había antes.',
  notUndone: 'No se ha deshecho la combinación',
  undone: 'Deshecho. Tu registro está como antes de la combinación.',
  undoneKept: {
    one: '{n} fila que cambiaste después conserva lo que escribiste.',
    other: '{n} filas que cambiaste después conservan lo que escribiste.',
  },
};

export const wordFields: Translated<typeof en.wordFields> = {
  title: 'El título',
  did: 'Qué hiciste',
  why: 'Por qué importaba',
  plainLine: 'La línea en pocas palabras',
  decision: 'La decisión',
  reasoning: 'Las razones',
  outcome: 'Qué cambió gracias a ello',
  leftWithThem: 'Qué quedó en sus manos',
  ownPart: 'Tu parte de responsabilidad',
  topic: 'El tema',
  learned: 'Qué aprendiste',
  note: 'La nota',
  praise: 'Qué dijeron otras personas',
};

export const tableNames: Translated<typeof en.tableNames> = {
  artifacts: 'Referencias',
  evidence: 'Comportamientos mostrados',
  claims: 'Afirmaciones',
  settings: 'Ajustes',
  hosts: 'Sitios',
  checkIns: 'Repasos',
  ladders: 'Marcos',
  snapshots: 'Instantáneas',
  auditProjects: 'Proyectos de la auditoría',
  gaps: 'Líneas de la lista de carencias',
  plans: 'Planes',
  chapters: 'Capítulos',
  employers: 'Empresas',
  aliases: 'Seudónimos',
  glossary: 'Términos explicados',
  packets: 'Dosieres entregados',
  talks: 'Conversaciones',
  criteria: 'Criterios',
};
