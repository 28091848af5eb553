import type * as en from '../en/inbox';
import type { Translated } from '../translated';

export const inboxWords: Translated<typeof en.inboxWords> = {
  title: 'Bandeja',
  place: '{at} de {of}',
  card: 'Ficha {at} de {of}: {name}',
  left: { one: 'queda {n}', other: 'quedan {n}' },
  typed: 'Escrito por ti',
  actions: 'Qué hacer con esta ficha',
  openWin: 'Todos los campos',
  undo: 'Deshacer',
};

export const actWords: Translated<typeof en.actWords> = {
  keep: 'Conservar',
  merge: 'Combinar…',
  drop: 'Descartar',
  refine: 'Afinar',
  back: 'Atrás',
  next: 'Siguiente',
};

export const newsWords: Translated<typeof en.newsWords> = {
  kept: 'Conservado: {name}',
  dropped: 'Descartado: {name}. Queda 30 días en la papelera.',
  merged: 'Combinados en un solo logro: {name}',
  undone: 'Deshecho: {name}',
  isOnlyOne: 'Es la única ficha que queda.',
};

export const cardWords: Translated<typeof en.cardWords> = {
  moreBehaviours: 'Más comportamientos',
  vague: 'Todavía es demasiado impreciso para contar. Di en tres palabras o más qué hiciste.',
  evidence: 'Dice lo suficiente para contar. Con lo que cambió gracias a ello sería sólido.',
  strong: 'Dice qué hiciste y qué cambió.',
  lesson: 'Un aprendizaje: se cuenta aparte de tus logros.',
};

export const elsewhereWords: Translated<typeof en.elsewhereWords> = {
  kept: 'Se ha conservado en otra ventana. Lo que escribas aquí se guarda igualmente con él.',
  trashed: 'Se ha movido a la papelera en otra ventana, con todas sus palabras.',
  gone: 'Se ha eliminado del todo en otra ventana. Las demás fichas siguen como estaban.',
};

export const mergeWords: Translated<typeof en.mergeWords> = {
  title: 'Combinar con otro logro',
  text: 'Un logro conserva las palabras, los enlaces y los comportamientos de ambos. El otro va a la papelera, y «Deshacer» lo devuelve todo.',
  search: 'Buscar en los logros de esos días',
  likely: 'Probablemente el mismo trabajo',
  others: 'De esos días',
  named: 'Uno nombra al otro',
  sameTitle: 'El mismo título',
  inInbox: 'Bandeja',
  kept: 'Conservado',
  draft: 'Borrador',
  none: 'No hay otro logro cercano a ese día con el que combinarlo.',
  noHits: 'Ningún logro cercano a ese día coincide.',
  more: 'Hay más. Busca para acotarlos.',
};

export const emptyWords: Translated<typeof en.emptyWords> = {
  title: 'No hay nada en la bandeja',
  text: 'Aquí esperan los logros que guardas con un clic, una ficha cada vez: conserva lo que pesa y deja ir el resto. Guarda uno en un pull request o en un ticket, o escríbelo.',
  action: 'Anotar un logro',
  doneTitle: 'La bandeja está vacía',
  doneText: 'Todas las fichas están resueltas. Lo que conservaste cuenta como evidencia en cuanto dice qué hiciste.',
  doneAction: 'Ver tus logros',
};

export const troubleWords: Translated<typeof en.troubleWords> = {
  notKept: 'No se ha conservado',
  notDropped: 'No se ha descartado',
  notMerged: 'No se ha combinado',
  notUndone: 'No se ha deshecho',
  refusals: {
    'not-found':
      'Uno de los logros ya no está en el registro; puede que se borrara en otra ventana. Lo demás sigue como estaba.',
    'storage-full':
      'El disco está lleno, así que no se ha cambiado nada. Cada ficha sigue donde estaba, con sus palabras. Libera espacio e inténtalo otra vez.',
    'storage-failed':
      'Winnow no ha podido escribir en su registro, así que no se ha cambiado nada. Cada ficha sigue donde estaba, con sus palabras. Inténtalo otra vez.',
  },
  tooLong:
    'Juntos son demasiado largos para un solo logro, así que no se ha cambiado nada. Acorta uno de ellos y combínalos después.',
  changedSince:
    'Ha vuelto a cambiar desde entonces, así que no se ha tocado nada. Las dos versiones están a salvo; cámbialo a mano.',
  unsaved: 'Lo que escribiste todavía no está guardado, así que la ficha se queda aquí con ello. Inténtalo otra vez.',
};
