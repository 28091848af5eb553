import type * as en from '../en/page-button';
import type { Translated } from '../translated';
export const buttonWords: Translated<typeof en.buttonWords> = {
  win: 'Guardar como logro',
  review: 'Guardar review como logro',
  comment: 'Guardar comentario como logro',
  lesson: 'Guardar como aprendizaje',
  list: 'Elegir logros…',
  saving: 'Guardando…',
  reading: 'Leyendo…',
  saved: 'Guardado',
};

export const panelWords: Translated<typeof en.panelWords> = {
  name: 'Detalles del logro',
  close: 'Cerrar',
  outcome: '¿Qué cambió gracias a ello?',
  role: 'Papel',
  noRole: 'Sin indicar',
  origin: 'Origen',
  behaviours: 'Qué muestra',
  more: 'Más comportamientos',
  asksOn: 'Una decisión cuenta cuando se conoce su resultado: el {day} se te preguntará qué fue de ella.',
  missing: 'No está en esta página: {parts}.',
  undo: 'Deshacer',
  keeping: 'Conservando…',
  kept: 'Conservado',
  notKept: 'Sin conservar todavía.',
  retry: 'Reintentar',
  tryAgain: 'Intentarlo otra vez',
  copy: 'Copiar texto',
  copied: 'Copiado',
  copyByHand: 'Selecciónalo y cópialo aquí',
  reload: 'Recargar',
};

export const newsWords: Translated<typeof en.newsWords> = {
  waiting: 'Aún se está guardando, un momento.',
  slow: 'Aún no está guardado: tarda más de lo normal. Deja la página abierta y, por si acaso, copia el texto.',
  saved: 'Guardado en tu bandeja.',
  existing: 'Ya está en tu registro.',
  restored: 'Recuperado de la papelera, tal como estaba.',
  undone: 'Movido a la papelera.',
  gone: 'Este logro ya no está en tu registro.',
  merged: 'Entretanto se combinó con otro logro y ahí sigue. Pulsa «Guardado» para abrirlo.',
};

export const excerptWords: Translated<typeof en.excerptWords> = {
  keep: 'Conservar un extracto de su texto',
  kept: 'Se conserva un extracto.',
  takeBack: 'Quitarlo',
  takenBack: 'No se conserva ningún extracto.',
  none: 'No se encontró su texto en esta página, así que no se conserva nada.',
  whose: 'Solo para ti: con su enlace, en ningún documento.',
};

export const troubleWords: Translated<typeof en.troubleWords> = {
  unreachable:
    'Winnow no ha respondido, así que puede que no esté guardado. Inténtalo otra vez; no se puede guardar dos veces.',
  'storage-full':
    'El disco está lleno, así que no se ha guardado. Tu registro está intacto. Libera espacio e inténtalo otra vez.',
  'storage-failed':
    'Winnow no ha podido escribir en su registro, así que no se ha guardado. Inténtalo otra vez o copia el texto.',
  'switched-off':
    'Tu organización ha desactivado guardar desde esta página, así que no se ha guardado nada. Tu registro está intacto.',
  refused:
    'Winnow no ha podido usar esta página, así que no se ha guardado nada. Copia el texto y anótalo desde la barra de herramientas.',
  updated:
    'Winnow se ha actualizado con esta página abierta. El texto sigue aquí: cópialo si lo necesitas y recarga después.',
  moved: 'La página cambió antes de que se pudiera leer, así que no se ha guardado nada. Vuelve a pulsar.',
  gone: 'Este logro ya no está en tu registro, y lo último que escribiste puede perderse con él. Cópialo o pulsa el botón para guardarlo de nuevo.',
  undo: 'No se ha podido deshacer, así que el logro sigue en tu registro. Inténtalo otra vez o ábrelo desde el botón.',
  open: 'Winnow no ha respondido, así que no se ha abierto el logro. Sigue en tu registro. Inténtalo otra vez.',
};

export const roleNames: Translated<typeof en.roleNames> = {
  drove: 'Lo lideré',
  'co-led': 'Lo colideré',
  contributed: 'Contribuí',
  reviewed: 'Lo revisé',
  mentored: 'Acompañé a alguien',
  advised: 'Asesoré',
};

export const originNames: Translated<typeof en.originNames> = {
  unclear: 'Sin aclarar',
  identified: 'Lo detecté yo',
  assigned: 'Me lo asignaron',
};

export const behaviourNames: Translated<typeof en.behaviourNames> = [
  [
    'Responsabilidad sobre los problemas',
    {
      'find-problems': 'Encontré el problema',
      'resolve-ambiguity': 'Lo llevé hasta una decisión',
      'own-incidents': 'Respondí de un incidente',
    },
  ],
  [
    'Alcance técnico',
    {
      architecture: 'Decisión de arquitectura',
      'written-pushback': 'Cuestioné un rumbo por escrito',
      'failure-modes': 'Fallos posibles y coste',
    },
  ],
  [
    'Hacer crecer a los demás',
    {
      'review-impact': 'Una review cambió cómo se hace',
      unblock: 'Ayudé a superar un bloqueo',
      mentor: 'Enseñé más que sintaxis',
    },
  ],
  [
    'Comunicación e influencia',
    {
      proposal: 'Una propuesta cambió al equipo',
      translate: 'Lo expliqué fuera de ingeniería',
      stakeholders: 'Informé a otras personas',
    },
  ],
  [
    'Criterio y autonomía',
    {
      'independent-call': 'Decidí por mi cuenta',
      'reasoned-no': 'Dije que no con razones',
      'change-course': 'Cambié de rumbo',
    },
  ],
];

export const partNames: Translated<typeof en.partNames> = {
  title: 'título',
  state: 'estado',
  draft: 'si es un borrador',
  author: 'autoría',
  reviewers: 'quién revisa',
  assignees: 'personas asignadas',
  labels: 'etiquetas',
  milestone: 'milestone',
  mergedAt: 'fecha de fusión',
  mergedBy: 'quién fusionó',
  createdAt: 'fecha de apertura',
  base: 'rama base',
  head: 'rama',
  commits: 'commits',
  additions: 'líneas añadidas',
  deletions: 'líneas eliminadas',
  changedFiles: 'archivos cambiados',
  linkedIssues: 'issues vinculadas',
  viewer: 'tu nombre',
  viewerRole: 'tu parte',
  authorAssociation: 'relación con el proyecto',
  verdict: 'veredicto',
  comments: 'número de comentarios',
  submittedAt: 'fecha de la review',
  reviewer: 'quién revisó',
  type: 'tipo',
  status: 'estado',
  statusCategory: 'clase de estado',
  resolution: 'resolución',
  resolutionDate: 'fecha de resolución',
  priority: 'prioridad',
  assignee: 'persona asignada',
  reporter: 'quién lo creó',
  created: 'fecha de creación',
  components: 'componentes',
  fixVersions: 'versiones de corrección',
  epic: 'épica',
  parent: 'ticket principal',
  storyPoints: 'story points',
  sprint: 'sprint',
  issueLinks: 'tickets vinculados',
};
