import type * as en from '../en/plan';
import type { Translated } from '../translated';
export const planWords: Translated<typeof en.planWords> = {
  title: 'Plan',
  lead: 'Noventa días para las carencias que elijas. Aquí nada se marca solo por trabajar: solo por un logro que lo muestre.',
  day: 'Día {day} de {of} · semana {week}',
  pausedOn: 'El plan está en pausa. Los días no cuentan hasta que sigas.',
  focusHeading: 'En qué trabajas',
  focusNone: 'No se eligió ningún foco: el día 0 no faltaba nada.',
  focusProgress: '{state} · {progress}.',
  otherLadder:
    'Este plan sigue el marco {ladder}; el resto de la aplicación lee ahora tu registro con otro. Para asociar logros y hacer afirmaciones en este plan, vuelve a poner ese marco en uso en los ajustes.',
  ladderGone: 'El marco de este plan ya no está',
  ladderGoneWhat:
    'Se quitó en los ajustes. Vuelve a traerlo y el plan sigue donde estaba, o termina el plan más abajo. Tus logros están a salvo.',
  history: 'Planes anteriores',
  foot: 'Pausar, terminar, pasar a otra etapa',
  footLast: 'Terminar o pasar a otra etapa',
};

export const startWords: Translated<typeof en.startWords> = {
  lead: 'Noventa días para hasta tres carencias tuyas. Lo que cuenta es lo que pueda mostrar tu registro al final, comparado con hoy.',
  gate: '¿Tu trabajo técnico es sólido?',
  gateHint:
    'Entregas lo que asumes sin mucha ayuda, y otras personas construyen sobre tu código sin revisarlo dos veces.',
  gates: { yes: 'Sí', 'not-yet': 'Todavía no' },
  notYet: 'Entonces este plan puede esperar',
  notYetWhat:
    'El plan se apoya en un trabajo técnico sólido. Dedica las semanas a eso, sigue anotando y vuelve; tu respuesta y la lista de carencias te esperan aquí.',
  notYetSince: 'Lo dijiste el {day}. Cambia la respuesta a «Sí» cuando lo sea.',
  anyway: 'Planificar de todos modos',
  anywayOn: 'Planificas de todos modos. La respuesta se conserva con el plan.',
  keepLogging: 'Anotar un logro en su lugar',
  focus: 'Elige hasta tres carencias',
  focusHint:
    'Tu lista de carencias, con lo que escribiste en ella en la auditoría. Primero van las que afirmas y después las que están más cerca de tener respaldo.',
  full: 'Ya son tres. Quita una para elegir otra.',
  chosen: { one: '{n} de 3 elegida.', other: '{n} de 3 elegidas.' },
  carriedOver: 'Tomadas de lo que no avanzó en tu último plan. Cámbialas como quieras.',
  noGaps:
    'Tu registro cumple hoy todas las reglas. Puedes empezar sin foco: los pasos de abajo merecen la pena igualmente.',
  phases: 'Qué piden los días',
  start: 'Empezar los 90 días',
  dates: 'Si empiezas hoy, el día 30 es el {first}, el día 60 el {second} y el día 90 el {last}. Una pausa los mueve.',
  snapshot: 'Lo que afirmas y su respaldo quedan fijados como están hoy. El veredicto del día 90 compara con esto.',
  missingGate: 'Responde la primera pregunta y empieza después.',
  missingFocus: 'Elige al menos una carencia y empieza después.',
  notStarted: 'No se ha empezado el plan',
};

export const weekWords: Translated<typeof en.weekWords> = {
  heading: 'Esta semana',
  wins: 'Logros de la semana {week} del plan',
  winsOf: {
    one: '{n} logro hasta ahora en la semana {week}; bastan dos o tres',
    other: '{n} logros hasta ahora en la semana {week}; bastan dos o tres',
  },
  waiting: { one: '{n} espera en la bandeja', other: '{n} esperan en la bandeja' },
  calendar: 'Trece semanas',
  week: 'Semana {n}',
  markDay: 'día {n}',
  rest: { one: '{n} día de pausa', other: '{n} días de pausa' },
  now: 'esta semana',
  more: '+{n}',
  summary: {
    one: '{n} logro hasta ahora; {good} de {of} semanas tienen dos o más.',
    other: '{n} logros hasta ahora; {good} de {of} semanas tienen dos o más.',
  },
  legend: 'Un grano lleno es un logro; una cáscara, uno impreciso o un aprendizaje; uno girado espera en la bandeja.',
  table: 'Lo mismo en una tabla',
  from: 'Desde',
  to: 'Hasta',
  examples: 'Logros',
  vague: 'Imprecisos',
  inbox: 'En la bandeja',
  weekColumn: 'Semana',
  noWin: 'ninguno',
};

export const checkpointWords: Translated<typeof en.checkpointWords> = {
  heading: 'Puntos de control',
  title: 'Día {day}',
  ahead: 'El {day}.',
  reached: 'Ha llegado. Al abrirlo, lo que afirmas y su respaldo quedan fijados como están hoy.',
  passed: 'Pasó sin abrirse.',
  open: 'Abrir el punto de control del día {day}',
  takenOn: 'Abierto el {day}.',
  examples: { one: '{n} logro anotado', other: '{n} logros anotados' },
  aim: 'el objetivo es de {least} a {most}.',
  standings: {
    below: 'Por debajo del objetivo.',
    within: 'Dentro del objetivo.',
    above: 'Por encima del objetivo.',
  },
  mapped: { one: '{n} de ellos muestra un comportamiento.', other: '{n} de ellos muestran un comportamiento.' },
  empty: 'Todavía sin nada: {categories}.',
  emptyNone: 'Ninguna área está vacía.',
  numbers: 'afirmados {claimed} de {of} · respaldados {evidenced} de {of}',
  verdictDay: 'La sesión del mapa y, después, el veredicto.',
};

export const verdictWords: Translated<typeof en.verdictWords> = {
  mapFirst: {
    one: '{n} logro no muestra todavía ningún comportamiento. Asócialo primero: el veredicto solo cuenta lo asociado.',
    other:
      '{n} logros no muestran todavía ningún comportamiento. Asócialos primero: el veredicto solo cuenta lo asociado.',
  },
  mapped: 'Todos los logros están en el mapa.',
  map: 'Abrir la sesión del mapa',
  claims: 'Di una vez más qué haces: una afirmación que sube cuenta si la sostienen evidencias nuevas.',
  checklist: 'Repasar lo que afirmas',
  give: 'Ver el veredicto',
  final:
    'El veredicto es definitivo: fija lo que afirmas y su respaldo como están, y ninguna edición posterior lo cambia.',
  moved: '{moved} de {of} con avances',
  movedWhat: {
    one: 'Hacía falta {n} área. En cada una de las que avanzaron, un comportamiento ha pasado a cumplir su regla desde el día 0, o se afirma con más firmeza y con evidencias nuevas.',
    other:
      'Hacían falta {n} áreas. En cada una de las que avanzaron, un comportamiento ha pasado a cumplir su regla desde el día 0, o se afirma con más firmeza y con evidencias nuevas.',
  },
  resisted: 'Dónde no hubo avances',
  resistedWhat: 'Hubo avances en {moved} de {of} áreas; hacían falta {needed}. Esto es lo que aún faltaba.',
  whatMoved: 'Qué avanzó',
  whatDidNot: 'Qué no avanzó',
  untitled: 'Un logro sin título',
  by: { met: 'Pasó a cumplir su regla', claim: 'Afirmado con más firmeza, con evidencias nuevas' },
  nothingMissing: 'No faltaba nada: ya cumplía su regla el día 0.',
  when: 'Del {from} al {to}',
  dayZero: 'Día 0',
  dayNinety: 'Día 90',
  numbers: 'afirmados {claimed}, respaldados {evidenced} de {of}',
  ear: '{category}: {before} de {of} cumplían su regla el día 0; {after}, el día 90.',
  next: 'Empezar los próximos 90 días',
  nextWhat: 'El próximo plan parte de lo que no avanzó.',
  ended: 'Terminado el día {day}, sin veredicto',
  notAPrediction: 'Lo que avanzó es lo que puedes mostrar. No predice un ascenso.',
  gone: 'No hay ningún plan en esta dirección',
  goneWhat: 'Quizá la dirección sea de otro registro. Tus planes están en «Plan»; no se ha perdido nada.',
};

export const actWords: Translated<typeof en.actWords> = {
  pause: 'Pausar',
  pauseWhat:
    'Para vacaciones, enfermedad o una época de mucho trabajo: los días en pausa no cuentan y las fechas se mueven.',
  resume: 'Seguir hoy',
  paused: 'El plan está en pausa desde hoy. Para seguir, mira en «Esta semana».',
  restSince: 'Desde el {day}. Si sigues hoy, el día 90 es el {last}.',
  end: 'Terminar este plan antes de tiempo',
  endAsk: '¿Terminar este plan?',
  endAskWhat: 'Pasa a tus planes anteriores sin veredicto. Tus logros, lo que afirmas y las instantáneas se quedan.',
  endYes: 'Terminar el plan',
  endNo: 'Seguir con él',
  ended: 'El plan ha terminado. Está entre los anteriores.',
  undoEnd: 'Deshacer',
  endStays: 'El plan sigue terminado: desde entonces empezó otro, o no se pudo escribir en el registro.',
  movingOn: '¿Un ascenso o un trabajo nuevo?',
  movingOnLink: 'Pasar a la siguiente etapa',
  notDone: 'No se ha cambiado nada',
  notThere:
    'El plan cambió en otra ventana o su marco ya no está. Tus logros y lo que afirmas siguen como estaban. Recarga la página para ver cómo está el plan.',
};
