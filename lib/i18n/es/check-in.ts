import type * as en from '../en/check-in';
import type { Translated } from '../translated';

export const checkInWords: Translated<typeof en.checkInWords> = {
  title: 'Repaso semanal',
  steps: 'Pasos del repaso',
  quiet: 'Semana tranquila',
  later: 'Más tarde',
  snoozed: 'Se te volverá a preguntar el {when}. También puedes seguir ahora.',
  early: 'Te toca el {when}. Si lo haces ahora, cuenta para esa semana.',
  lastWeek: 'La semana pasada escribiste:',
  earlier: 'El {day} escribiste:',
  catchUp: {
    one: '{n} semana sin repaso. Empieza por lo que se guardó desde el {day}; no se pregunta nada más sobre ella.',
    other: '{n} semanas sin repaso. Empieza por lo que se guardó desde el {day}; no se pregunta nada más sobre ellas.',
  },
  captured: { one: '{n} logro conservado desde entonces', other: '{n} logros conservados desde entonces' },
  nothingCaptured: 'En ese tiempo no se conservó ningún logro, y no pasa nada.',
};

export const stepNames: Translated<typeof en.stepNames> = {
  inbox: 'Bandeja',
  wins: 'Logros',
  next: 'Próxima semana',
};

export const onwardWords: Translated<typeof en.onwardWords> = {
  fromInbox: 'Seguir con los logros',
  skipInbox: 'Saltar la bandeja',
  fromFollowUps: 'Seguir con los logros de esta semana',
  fromWins: 'Seguir con la próxima semana',
  finish: 'Terminar',
};

export const stepWords: Translated<typeof en.stepWords> = {
  inboxDone: 'No queda nada en la bandeja.',
  added: 'Añadido en este repaso',
  links: 'Asociarlo a «{behaviour}»',
  nextLine: 'Una línea para la próxima semana',
  nextHint: 'La verás al empezar el próximo repaso.',
  draftNotKept: 'Este texto no se puede conservar si se cierra la página. Guárdalo o cópialo antes de salir.',
};

export const endWords: Translated<typeof en.endWords> = {
  finished: 'Hecho. {logged} de {of} semanas anotadas.',
  quiet: 'Una semana tranquila, apuntada. {logged} de {of} semanas anotadas.',
  again: 'Volver a abrirlo',
  update: 'Escribir el resumen de la semana para otras personas',
};

export const followUpWords: Translated<typeof en.followUpWords> = {
  name: 'Seguimiento',
  question: '¿Qué pasó con «{title}»?',
  of: 'Del {day}',
  left: { one: '{n} más por preguntar', other: '{n} más por preguntar' },
  none: 'No hay nada más que preguntar.',
  answers: {
    held: 'Se sostuvo',
    'did-not-hold': 'No se sostuvo',
    'still-open': 'Sigue abierto',
    'never-mind': 'Ya no importa',
  },
  words: {
    held: '¿Cómo resultó?',
    'did-not-hold': '¿Qué aprendiste?',
  },
  lesson: 'Con unas palabras se convierte en un aprendizaje, que se cuenta aparte de tus logros.',
  optional: 'opcional',
  save: 'Guardar respuesta',
  cancel: 'Cancelar',
  done: {
    held: 'Se sostuvo: {title}',
    'did-not-hold': 'No se sostuvo: {title}',
    lesson: 'Conservado como aprendizaje: {title}',
    'asked-again': 'Sigue abierto; se volverá a preguntar el {day}: {title}',
    'asked-no-more': 'Sigue abierto; no se volverá a preguntar: {title}',
    'never-mind': 'No se volverá a preguntar: {title}',
  },
  undo: 'Deshacer',
  undone: 'Deshecho: {title}',
};

export const troubleWords: Translated<typeof en.troubleWords> = {
  notKept: 'No se ha conservado',
  notUndone: 'No se ha deshecho',
  refusals: {
    'not-found':
      'El logro ya no está en el registro; puede que se borrara en otra ventana. Lo demás sigue como estaba.',
    'storage-full':
      'El disco está lleno. Tu registro sigue como estaba y lo que escribiste sigue aquí. Libera espacio e inténtalo otra vez.',
    'storage-failed':
      'El navegador no ha querido escribir. Tu registro sigue como estaba y lo que escribiste sigue aquí. Inténtalo otra vez.',
  },
  tooLong:
    'Junto con lo que ya dice el logro, es demasiado largo. No se ha cambiado nada; acórtalo y guárdalo después.',
  changedSince:
    'El logro ha vuelto a cambiar desde entonces, así que no se ha tocado nada. Cámbialo a mano en «Logros».',
};
