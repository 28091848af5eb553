import type * as en from '../en/legibility';
import type { Translated } from '../translated';
export const legibilityWords: Translated<typeof en.legibilityWords> = {
  title: 'En qué puede tropezar quien lo lea',
  lead: 'Leído como alguien que no estuvo allí. Nada de esto te detiene.',
  nothing: 'Nada que arreglar a la vista de Winnow.',
  nothingWhat: 'Alguien de otro equipo verá más cosas: enséñaselo antes de entregarlo.',
  quote: '«{words}»',
  more: 'Mostrar {n} más',
  goToHeadlines: 'A los logros destacados',
  goToWindow: 'Al periodo que abarca',
  toChecklist: 'Ver qué lo mostraría',
  meaning: '¿Qué significa {term}?',
  firstIn: 'Aparece por primera vez en «{title}».',
  keep: 'Incluir en la lista',
  keepTerm: 'Incluir en la lista: {term}',
  known: 'Todo el mundo lo conoce',
  knownTerm: 'Todo el mundo lo conoce: {term}',
  listed: '{term} se explicará al final del dossier.',
  left: 'No se volverá a preguntar por {term}.',
  undo: 'Deshacer',
  asksAgain: 'Se vuelve a preguntar por {term}.',
  explained: { one: '{n} palabra explicada o conocida', other: '{n} palabras explicadas o conocidas' },
  everybody: 'todo el mundo lo conoce',
  forget: 'Volver a preguntar',
  forgetTerm: 'Volver a preguntar: {term}',
  notKept: 'No se ha guardado lo que significa {term}',
};

export const findingWords: Translated<typeof en.findingWords> = {
  'kept-back': {
    title: { one: '{n} logro destacado se retiene', other: '{n} logros destacados se retienen' },
    what: 'Entre lo que elegiste hay algo que no puede estar en este dossier: es privado, o confidencial y el nivel no es Completo. Otro logro ocupa su lugar. Cámbialo en el logro o elige de nuevo.',
  },
  'outside-window': {
    title: {
      one: '{n} logro destacado está fuera del periodo',
      other: '{n} logros destacados están fuera del periodo',
    },
    what: 'Entre lo que elegiste hay algo fuera de los días que abarca este dossier, así que otro logro ocupa su lugar. Amplía el periodo o elige de nuevo.',
  },
  'too-few-headlines': {
    title: { one: 'La primera página no está completa', other: 'La primera página no está completa' },
    what: 'Tres logros son lo que se lleva quien lee. Conserva más de tu bandeja, afina uno impreciso o amplía el periodo.',
  },
  'thin-headline': {
    title: { one: '{n} logro destacado dice poco', other: '{n} logros destacados dicen poco' },
    what: 'Hay quien solo ve la primera página. Di qué hiciste, sobre qué y qué cambió gracias a ello, o elige otro.',
  },
  'one-sided': {
    title: {
      one: 'Todos los logros destacados son de una sola área',
      other: 'Todos los logros destacados son de una sola área',
    },
    what: 'Quien lee busca variedad, y tienes evidencias en otras áreas. Cambia uno de los tres.',
  },
  'no-behaviour': {
    title: {
      one: '{n} logro destacado no muestra ningún comportamiento',
      other: '{n} logros destacados no muestran ningún comportamiento',
    },
    what: 'Quien lee evalúa con el marco y no sabe dónde situarlo. Di qué muestra o elige otro.',
  },
  'no-outcome': {
    title: { one: '{n} logro sin resultado', other: '{n} logros sin resultado' },
    what: 'Quien lee se pregunta: ¿y después? Basta una frase sobre lo que cambió, y también vale «aún abierto».',
  },
  'no-plain-line': {
    title: {
      one: '{n} logro destacado sin línea en pocas palabras',
      other: '{n} logros destacados sin línea en pocas palabras',
    },
    what: 'Quien decide quizá no sea de ingeniería ni de tu campo. Dale una línea que pueda repetir.',
  },
  'no-evidence': {
    title: { one: '{n} área sin nada', other: '{n} áreas sin nada' },
    what: 'Quien lee lo busca y no encuentra nada. Asocia o anota un logro para ella, o ten preparada una respuesta.',
  },
  'not-past': {
    title: {
      one: '{n} logro se lee como si no estuviera hecho',
      other: '{n} logros se leen como si no estuvieran hechos',
    },
    what: '«Lidero» puede ser un plan. «Lideré» está hecho. Empieza con un verbo en pasado.',
  },
  'no-unit': {
    title: { one: '{n} número sin unidad', other: '{n} números sin unidad' },
    what: '¿Cuántos de qué? Por ciento, minutos, personas: una palabra lo aclara.',
  },
  'inside-name': {
    title: { one: '{n} nombre interno del equipo', other: '{n} nombres internos del equipo' },
    what: 'A quien lee desde fuera no le dice nada. Di aquí qué es y el dossier lo incluye en su lista, o usa otras palabras en el logro.',
  },
  acronym: {
    title: { one: '{n} abreviatura', other: '{n} abreviaturas' },
    what: 'Quien lee se detiene, adivina y sigue con menos. Di qué significa y el dossier la incluye al final.',
  },
  'no-link': {
    title: { one: '{n} logro que no se puede comprobar', other: '{n} logros que no se pueden comprobar' },
    what: 'Un logro destacado tiene un enlace. Cualquier otro tiene un enlace o nombra a alguien a quien preguntar.',
  },
  'older-proof': {
    title: {
      one: '{n} comportamiento se apoya en logros anteriores',
      other: '{n} comportamientos se apoyan en logros anteriores',
    },
    what: 'Cumple su regla por logros previos a los días que abarca este dossier, así que quien lee no encuentra ninguno. Amplía el periodo.',
  },
};
