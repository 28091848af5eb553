import type * as en from '../en/report';
import type { Translated } from '../translated';
export const report: Translated<typeof en.report> = {
  title: 'Informe de situación',
  takenOn: '{ladder} · del {from} al {to}',
  takenFor: '{ladder} · {employer} · del {from} al {to}',
  asOf: 'El respaldo es el del {day}; las afirmaciones, las que haces hoy.',
  logged: 'Anotado en estos días:',
  logWins: { one: '{n} logro listo', other: '{n} logros listos' },
  logLessons: { one: '{n} aprendizaje', other: '{n} aprendizajes' },
  tableTwin: 'Lo mismo en una tabla',
  ofCount: '{part} de {whole}',
  claimed: 'afirmados',
  evidenced: 'respaldados',
  countOf: '{n} de {of}',
  clearTargets: 'Tienes objetivos claros.',
  notAPrediction: 'Este balance no predice un ascenso: dice lo que puedes mostrar, no lo que decidirán otras personas.',
  gridHeading: 'Cómo está',
  gridSummary: '{evidenced} de {of} comportamientos están respaldados y {claimed} de {of} están afirmados.',
  gridLegend: 'Un grano lleno son evidencias que cumplen su regla; un punto dice que lo afirmas.',
  behaviour: 'Comportamiento',
  category: 'Área',
  claim: 'Autoevaluación',
  proof: 'Respaldo',
  progress: 'En el registro',
  noClaim: 'sin indicar',
  claims: { 'not-yet': 'todavía no', sometimes: 'a veces', consistently: 'de forma constante' },
  strongestHeading: 'Los logros más sólidos',
  strongestNone:
    'Ningún logro de estos días está listo todavía. Un logro cuenta aquí cuando lo has conservado y dice qué hiciste.',
  gapsHeading: 'Carencias y próximos pasos',
  gapsNone: 'Sin carencias: el registro cumple hoy todas las reglas.',
  gapClaimed: 'Esto lo afirmas.',
  nextAction: 'Siguiente paso: {action}',
  monthsHeading: 'Evidencias por área y mes',
  monthsSummary: {
    one: 'De {from} a {to}: {n} grano, en {category}.',
    other: 'De {from} a {to}: {n} granos, uno por logro y área. La mayoría están en {category}.',
  },
  monthsNone: 'Ningún logro de estos meses está asociado todavía a un comportamiento.',
  monthsShow: 'Mostrar estos logros',
  monthsField: 'De {from} a {to}',
  monthsCut: 'En la imagen caben dos años: estos son los últimos.',
  monthsLegend:
    'Cada grano es un logro: lleno si es sólido, lleno hasta un tercio si es evidencia. Una cáscara es un logro impreciso o un aprendizaje.',
  withheld: {
    one: '{n} logro privado o confidencial cuenta en esta pantalla. Se deja fuera cuando imprimes o exportas.',
    other: '{n} logros privados o confidenciales cuentan en esta pantalla. Se dejan fuera cuando imprimes o exportas.',
  },
  printNotReady: 'Winnow aún está comprobando qué puede salir. Vuelve a imprimir dentro de un momento.',
  withheldShow: 'Mostrarlos',
  margin: 'Opciones y exportación',
  exportMarkdown: 'Exportar como Markdown',
  exportHtml: 'Exportar como HTML',
  print: 'Imprimir',
  exportFailed: 'No se ha escrito el archivo',
  exportFailedWhat: 'Tu registro no se ha tocado. Inténtalo otra vez; si vuelve a fallar, usa «Imprimir».',
  outcome: 'Qué cambió: {outcome}',
  empty: 'Todavía no hay nada de lo que informar',
  emptyWhat:
    'El informe crece con tus logros y con lo que afirmas. Di qué haces en la checklist o anota un primer logro.',
  emptyNext: 'Abrir la checklist',
  ladderCredit: 'Sobre este marco: {attribution}',
  madeWith: 'Elaborado con Winnow el {day} a partir de logros conservados en esta máquina.',
  told: {
    full: 'Nivel: Completo. Los logros privados quedan fuera de textos y números.',
    'work-safe':
      'Nivel: Interno. Los logros privados y confidenciales quedan fuera de textos y números; las personas están sustituidas.',
    public:
      'Nivel: Público. Los logros privados y confidenciales quedan fuera de textos y números; los nombres y los enlaces están sustituidos.',
  },
};

export const reportOptions: Translated<typeof en.reportOptions> = {
  label: 'Qué abarca el informe',
  ladder: 'Marco',
  window: 'Periodo',
  presets: {
    twelve: 'Últimos 12 meses',
    six: 'Últimos 6 meses',
    'day-0': 'Desde el día 0',
    chapter: 'Desde el último capítulo',
    own: 'Los días que yo elija',
  },
  employer: 'Empresa',
  anyEmployer: 'Cualquiera',
};

export const trendWords: Translated<typeof en.trendWords> = {
  heading: 'Tres cambios, mes a mes',
  intro: 'Proporciones de logros listos, sin contar los aprendizajes. Un mes con menos de tres no se dibuja.',
  titles: {
    finding: 'De las funcionalidades a los sistemas',
    multiplying: 'De producir a hacer crecer a los demás',
    explaining: 'De entregar código a explicar decisiones',
  },
  whats: {
    finding: 'Detectado, no asignado',
    multiplying: 'Hacen crecer a los demás',
    explaining: 'Explican o deciden',
  },
  of: 'de',
  summary: '{what}: {last} en {lastMonth}, frente a {first} en {firstMonth}. {drawn}',
  summaryOne: '{what}: {last} en {lastMonth}.',
  drawn: {
    one: '{n} mes tiene suficientes para dibujarse.',
    other: '{n} meses tienen suficientes para dibujarse.',
  },
  tooFew: 'Sin dibujar todavía: hacen falta tres logros así en un mes.',
  tooFewMost: { one: 'El mes con más tiene {n}.', other: 'El mes con más tiene {n}.' },
  untold: {
    finding: 'No se dibuja.',
    multiplying:
      'No se dibuja: ninguna línea de este marco dice lo mismo que un comportamiento de «Hacer crecer a los demás». En los ajustes puedes indicar cuáles sí.',
    explaining:
      'No se dibuja: ninguna línea de este marco dice lo mismo que un comportamiento de «Comunicación e influencia». En los ajustes puedes indicar cuáles sí.',
  },
  table: 'Las tres líneas por mes',
  month: 'Mes',
  none: 'ninguno',
  notDrawn: 'muy pocos para dibujar',
};

export const stallWords: Translated<typeof en.stallWords> = {
  heading: 'Señales de estancamiento',
  intro: 'Lo que suele quedarse igual cuando nada avanza. Dice lo que muestra el registro, no lo que hiciste.',
  allTooFew: 'En estos días hay muy poco anotado para decir algo.',
  titles: {
    assigned: 'Asignados, entre los logros que dicen cómo empezaron',
    'own-pull-requests': 'Tus propios pull requests sin nada más, entre todos los logros',
    reviews: 'Reviews que dicen qué cambió, entre todas las reviews',
    unheard: 'Logros técnicos sin nadie de fuera del equipo',
  },
  of: 'de',
  tooFew: {
    one: 'Hace falta al menos {n} para poder decir algo.',
    other: 'Hacen falta al menos {n} para poder decir algo.',
  },
  fine: {
    above: 'Merece una mirada por encima del {threshold}.',
    below: 'Merece una mirada por debajo del {threshold}.',
  },
  worth: {
    assigned:
      'Merece una mirada: más del {threshold}. Los problemas que nadie asignó dejan menos huellas; una issue que abriste es una de ellas.',
    'own-pull-requests':
      'Merece una mirada: más del {threshold}. Las reviews, las decisiones y los mensajes se quedan fuera de un registro con facilidad.',
    reviews:
      'Merece una mirada: menos del {threshold}. Qué cambió gracias a una review es lo primero que pregunta quien la lee.',
    unheard:
      'Merece una mirada: más del {threshold}. Si alguien de fuera del equipo supo de alguno, añade a esa persona.',
  },
  standing: { 'too-few': 'Muy pocos para decirlo', fine: 'En equilibrio', 'worth-a-look': 'Merece una mirada' },
  check: 'Qué se mira',
  stands: 'Situación',
  counted: 'En el registro',
  says: 'Qué dice',
};

export const sustainedWords: Translated<typeof en.sustainedWords> = {
  heading: 'Meses con evidencias sostenidas',
  intro: 'Cada grano es un mes con evidencias que cuentan. El tiempo en un puesto no se cuenta.',
  none: 'Ninguno de estos meses tiene todavía evidencias que cuenten.',
  summary: {
    one: '{n} comportamiento tiene evidencias en más de un mes; la serie más larga es de {longest}.',
    other: '{n} comportamientos tienen evidencias en más de un mes; la serie más larga es de {longest}.',
  },
  summaryNone: 'Ningún comportamiento tiene todavía evidencias en más de un mes.',
  months: { one: '{n} mes', other: '{n} meses' },
  without: {
    one: '{n} comportamiento no tiene todavía ningún mes con evidencias.',
    other: '{n} comportamientos no tienen todavía ningún mes con evidencias.',
  },
  held: '{held} de {of}',
  picture: '{behaviour}: {held} de {months}; serie más larga: {longest}.',
  run: '{n} seguidos',
  last: 'el último en {month}',
  heldColumn: 'Meses',
  longestColumn: 'Serie más larga',
  firstColumn: 'Primero',
  lastColumn: 'Último',
  nothing: 'ninguno',
};

export const sinceWords: Translated<typeof en.sinceWords> = {
  'day-0': 'Instantáneas desde el día 0',
  first: 'Instantáneas',
  none: 'Todavía no hay instantáneas. Se toma una cada vez que haces el cuestionario y en cada punto de control de un plan.',
  summary:
    'Del {from} al {to}: lo afirmado pasó de {claimedThen} a {claimed} de {of}; lo respaldado, de {evidencedThen} a {evidenced}.',
  now: 'Este informe',
  whole: 'Las instantáneas son de todo el registro, sea cual sea la empresa elegida.',
  taken: 'Tomada el',
  reason: 'Motivo',
  legend: 'La línea continua con granos es lo respaldado; la discontinua con anillos, lo afirmado.',
};

export const criteriaWords: Translated<typeof en.criteriaWords> = {
  heading: 'Lo que pidió tu responsable',
  none: 'Todavía no hay nada por escrito. Pregunta qué hay que mostrar y cómo se sabrá, y conserva las respuestas con sus palabras.',
  noneShort: 'Todavía no hay nada por escrito.',
  talk: 'Preparar la conversación',
  states: { open: 'Pendiente', shown: 'Demostrado, según tú', agreed: 'Acordado', dropped: 'Descartado' },
  howKnown: 'Cómo se sabrá: {how}',
  dueIn: { one: 'vence en {n} día', other: 'vence en {n} días' },
  dueToday: 'vence hoy',
  overdue: { one: 'venció hace {n} día', other: 'venció hace {n} días' },
  dueOn: '{day}, {due}',
  about: 'Sobre: {behaviour}',
  aboutNone: 'Sobre ningún comportamiento de este marco.',
  since: { one: '{n} logro desde que se dijo el {day}', other: '{n} logros desde que se dijo el {day}' },
  sinceNone: 'Ningún logro asociado desde que se dijo el {day}',
  criterion: 'Criterio',
  howKnownColumn: 'Cómo se sabrá',
  nothing: '–',
  due: 'Para',
  state: 'Estado',
  log: 'En el registro',
};
