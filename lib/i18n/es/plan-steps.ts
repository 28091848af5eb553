import type * as en from '../en/plan-steps';
import type { Translated } from '../translated';
export const phaseWords: Translated<typeof en.phaseWords> = {
  1: {
    title: 'Ver dónde estás',
    days: 'Días 1–30',
    what: 'Mirar atrás, nombrar las carencias y poner en marcha el registro.',
  },
  2: {
    title: 'Llevar una cosa de principio a fin',
    days: 'Días 31–60',
    what: 'Un problema confuso, una persona del equipo, un documento.',
  },
  3: {
    title: 'Hacerte entender',
    days: 'Días 61–90',
    what: 'Explicar decisiones a quienes no escriben código.',
  },
};

export const stepWords: Translated<typeof en.stepWords> = {
  audit: {
    title: 'Auditoría de los últimos seis meses',
    what: 'Tres preguntas por cada proyecto en el que trabajaste. Un proyecto respondido lo marca.',
    winTitle: '',
  },
  'gap-list': {
    title: 'Lista de carencias',
    what: 'En qué elegiste trabajar al empezar.',
    winTitle: '',
  },
  log: { title: 'Registro en marcha', what: 'El primer logro que muestra un comportamiento.', winTitle: '' },
  rhythm: {
    title: 'Dos o tres logros por semana',
    what: 'Ocho logros hasta el día 30, cada uno asociado a un comportamiento. Entregar más funcionalidades no marca nada.',
    winTitle: '',
  },
  problem: {
    title: 'Un problema ambiguo, en tus manos',
    what: 'Elige una cuestión que tu equipo siempre aplaza. Ponla por escrito, propón un camino, difúndela y consigue que se decida.',
    winTitle: 'Un problema ambiguo que llevé yo',
  },
  helped: {
    title: 'Ayudar a alguien de ingeniería, sin resolvérselo',
    what: 'Alguien se atascó; preguntaste, orientaste, revisaste, y lo resolvió por su cuenta.',
    winTitle: 'Un problema difícil que otra persona resolvió con mi ayuda',
  },
  design: {
    title: 'Un documento de diseño, compartido',
    what: 'Dos páginas con las que se pueda discrepar, en manos de al menos una persona.',
    winTitle: 'Un documento de diseño que escribí y compartí',
  },
  translation: {
    title: 'Una explicación por semana',
    what: 'Un mensaje, el resumen de una reunión o un comentario en un ticket con el que pueda decidir alguien ajeno a la ingeniería.',
    winTitle: 'Un dilema explicado fuera de ingeniería',
  },
  update: {
    title: 'Un resumen de cinco líneas',
    what: 'Hecho con los logros de esta semana, para tu responsable de producto y para una persona de fuera del equipo.',
    winTitle: 'Un resumen de cinco líneas enviado',
  },
};

export const partWords: Translated<typeof en.partWords> = {
  written: { name: 'Problema por escrito', needs: 'un logro con un enlace a él o una nota que lo contenga' },
  proposed: { name: 'Camino propuesto', needs: 'un logro con tus razones' },
  circulated: { name: 'Difundido', needs: 'un logro que nombre a quién le llegó' },
  decided: { name: 'Decidido', needs: 'un logro con la decisión en una frase' },
  asked: { name: 'Preguntaste', needs: 'un logro que nombre quién era' },
  pointed: { name: 'Orientaste', needs: 'un logro con un enlace o una nota de lo que señalaste' },
  reviewed: { name: 'Revisaste', needs: 'un logro con el enlace de la review' },
  executed: { name: 'Lo hizo por su cuenta', needs: 'un logro que diga qué quedó en sus manos' },
  documented: { name: 'Escrito', needs: 'un logro con el enlace del documento' },
  shared: { name: 'Compartido', needs: 'un logro que nombre a quién le llegó' },
  'to-pm': {
    name: 'A tu responsable de producto',
    needs: 'un logro con alguien responsable de producto',
  },
  'to-outside': {
    name: 'Fuera del equipo',
    needs: 'un logro con otra persona de fuera de tu equipo',
  },
};
export const weekPart: Translated<typeof en.weekPart> = {
  name: 'Semana {n}',
  needs: 'un logro de esa semana con alguien ajeno a la ingeniería',
};

export const stepActs: Translated<typeof en.stepActs> = {
  ticked: 'marcado por {title}',
  isTicked: 'marcado',
  isOpen: 'pendiente',
  needs: 'hace falta {what}',
  count: '{have} de {need}',
  tickedOf: '{done} de {of} pasos marcados',
  link: 'Asociar un logro',
  linkTo: 'Asociar un logro a: {step}',
  write: 'Escribir uno',
  writeFor: 'Escribir uno para: {step}',
  audit: 'Abrir la auditoría',
  logOne: 'Anotar un logro',
  unlink: 'Quitar «{title}» de: {step}',
  linked: 'Se ha asociado «{title}».',
  linkedTicks: {
    one: 'Se ha asociado «{title}». Marca {n} parte.',
    other: 'Se ha asociado «{title}». Marca {n} partes.',
  },
  linkedLater: 'Se ha asociado «{title}». No marca nada hasta que lo conserves y diga lo suficiente.',
  linkedTicksNone: 'Se ha asociado «{title}». Todavía no marca nada: ábrelo y añade lo que falta.',
  unlinked: 'Se ha quitado «{title}». El logro en sí sigue en tu registro.',
  undo: 'Deshacer',
  behind: { one: '{n} logro asociado', other: '{n} logros asociados' },
  noBehaviour: 'Este marco no tiene un comportamiento para ello, así que escribe primero el logro y asócialo aquí.',
  noneToLink: 'No hay otro logro desde que empezó el plan. Escribe uno.',
  problemName: '¿Cómo se llama el problema?',
  problemNameHint: 'Unas palabras que tu equipo reconocería.',
  vagueFor: '¿Desde cuándo está sin aclarar?',
  vagueForHint: '«Desde la primavera», «desde hace tres planificaciones».',
};

export const thingWords: Translated<typeof en.thingWords> = {
  rest: 'El plan está en pausa. Sigue cuando vuelvas.',
  verdict: 'Día 90: asocia tus logros y mira después el veredicto.',
  checkpoint: 'Ha llegado el día {day}: abre su punto de control.',
  step: '{step}.',
  part: '{step}: {part}.',
  partNeeds: 'Hace falta {what}.',
  weekNeeds: 'Hace falta un logro de esta semana del plan con alguien ajeno a la ingeniería.',
  wins: {
    one: 'Anota {n} logro más en esta semana del plan.',
    other: 'Anota {n} logros más en esta semana del plan.',
  },
  focus: 'Todavía no hay nada anotado sobre «{behaviour}».',
  nothing: 'Esta semana tiene lo que necesita. Guarda el próximo logro cuando ocurra.',
  heading: 'Tu plan, día {day}',
  open: 'Abrir el plan',
};

export const templateNames: Translated<typeof en.templateNames> = {
  'problem-statement': 'Descripción del problema, una página',
  'design-document': 'Documento de diseño',
  translation: 'Ayuda para explicar',
  update: 'Resumen de cinco líneas',
};
