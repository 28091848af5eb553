import type * as en from '../en/wins';
import type { Translated } from '../translated';
import { artifactTypeNames } from './artifact-types';

export const winsWords: Translated<typeof en.winsWords> = {
  title: 'Logros',
  logWin: 'Anotar un logro',
  trash: 'Papelera',
  back: 'Logros',
  typed: 'escrito',
  untitled: 'Sin título',
  private: 'Privado',
  confidential: 'Confidencial',
  count: { one: '{n} logro', other: '{n} logros' },
  hits: { one: '{hits} de {n} logro', other: '{hits} de {n} logros' },
  readSoFar: { one: 'Leyendo el registro: {n} logro por ahora', other: 'Leyendo el registro: {n} logros por ahora' },
  unmappedHeading: 'Sin asociar todavía a un comportamiento',
  movedToTrash: 'Movido a la papelera: {title}',
  restored: 'Restaurado: {title}',
  undo: 'Deshacer',
};

export const emptyWords: Translated<typeof en.emptyWords> = {
  title: 'Todavía no hay logros',
  text: 'Este es tu registro: cada logro que guardas en un pull request, tomas desde la barra de herramientas o escribes aquí, con el más reciente primero. Empieza por una cosa que hiciste esta semana.',
  action: 'Anotar un primer logro',
  noHitsTitle: 'Ningún logro coincide con estos filtros',
  noHitsText: 'No se ha perdido nada: tu registro contiene {n}. Amplía un filtro o quítalos todos.',
  clear: 'Quitar filtros',
  notSaidTitle: 'Ningún logro dice «{text}»',
  notSaidText: 'No se ha perdido nada: tu registro contiene {n}. Prueba con una palabra más corta, o con otra.',
  clearText: 'Borrar la búsqueda',
};

export const filterWords: Translated<typeof en.filterWords> = {
  label: 'Filtrar logros',
  fold: 'Filtros',
  foldSet: 'Filtros, {n} en uso',
  text: 'Buscar',
  textPlaceholder: 'Buscar títulos, resultados, personas, enlaces…',
  behaviour: 'Comportamiento',
  anyBehaviour: 'Cualquier comportamiento',
  noBehaviour: 'Ninguno todavía',
  someBehaviour: 'Al menos uno',
  category: 'Área',
  anyCategory: 'Cualquier área',
  source: 'Procedencia',
  anySource: 'Cualquier procedencia',
  month: 'Mes',
  anyMonth: 'Cualquier mes',
  status: 'Estado',
  anyStatus: 'Cualquier estado',
  kind: 'Tipo',
  anyKind: 'Cualquier tipo',
  onlyWins: 'Solo logros',
  onlyLessons: 'Solo aprendizajes',
  unmappedFirst: 'Primero los no asociados',
  takeBack: 'Quitar: {what}',
};

export const trashWords: Translated<typeof en.trashWords> = {
  title: 'Papelera',
  text: 'Los logros se quedan aquí 30 días. Al restaurar uno vuelven sus enlaces y sus comportamientos.',
  empty: 'La papelera está vacía',
  emptyText: 'Un logro que mueves a la papelera espera aquí 30 días antes de eliminarse del todo.',
  toWins: 'Ver tus logros',
  back: 'Volver a los logros',
  daysLeft: { one: 'queda {n} día', other: 'quedan {n} días' },
  lastDay: 'Se elimina hoy',
  more: { one: 'Mostrar {n} más', other: 'Mostrar {n} más' },
  restore: 'Restaurar',
  restoreNamed: 'Restaurar {title}',
};

export const editorWords: Translated<typeof en.editorWords> = {
  newTitle: 'Logro nuevo',
  notFoundTitle: 'Este logro no está en el registro',
  notFoundText:
    'Puede que se eliminara de la papelera o que el enlace sea de otro navegador. Tus demás logros están a salvo.',
  inTrashTitle: 'Este logro está en la papelera',
  inTrashText: 'Se puede leer, pero no cambiar. Restáuralo para seguir.',
  keep: 'Conservar',
  askAgain: 'Mostrar la pregunta saltada',
  moveToTrash: 'Mover a la papelera',
  saving: 'Guardando…',
  saved: 'Guardado',
  notSaved: 'No se ha guardado',
  whatHappened: 'Qué pasó',
  whatItShows: 'Qué muestra',
  whatItShowsHint:
    'Elige solo aquello de lo que este logro convencería a otra persona. La mayor parte del trabajo entregado no muestra ninguno, y no pasa nada.',
  artifacts: 'Referencias',
  noArtifacts:
    'Sin enlace todavía. Un logro guardado desde una página lleva su enlace; uno escrito se apoya en sus palabras hasta que añadas uno.',
  whoAndHow: 'Quién y cómo',
  decisionGroup: 'Razones',
  metricGroup: 'Una cifra',
  peopleGroup: 'Personas',
  lessonGroup: 'Qué no se sostuvo',
  notesGroup: 'Notas, elogios y etiquetas',
  keepingGroup: 'Estado y privacidad',
};

export const statusLines: Translated<typeof en.statusLines> = {
  inbox: 'En la bandeja. Cuenta como evidencia en cuanto lo conserves.',
  draft: 'Un borrador. Cuenta como evidencia en cuanto lo conserves.',
  ready: 'Conservado. {level}.',
  archived: 'Archivado. Sigue en el registro y no cuenta.',
};

export const fieldWords: Translated<typeof en.fieldWords> = {
  title: 'Título',
  titlePlaceholder: 'Un nombre corto',
  occurredOn: 'Día',
  futureDay: 'Este día aún no ha llegado; el logro cuenta a partir de entonces.',
  kind: 'Tipo',
  did: '¿Qué hiciste?',
  didHint: 'Tú, no el equipo: qué decidiste, cambiaste, escribiste o detectaste.',
  outcome: '¿Qué cambió gracias a ello?',
  outcomeState: '¿Se conoce el resultado?',
  decision: 'La decisión, en una frase',
  reasoning: 'Las razones que hay detrás',
  why: 'Por qué importaba',
  metricLabel: 'Qué se midió',
  metricBefore: 'Antes',
  metricAfter: 'Después',
  metricUnit: 'Unidad',
  role: 'Papel',
  origin: 'Origen',
  scope: 'Hasta dónde llegó',
  horizon: 'Cuánto dura',
  unprompted: 'Nadie me lo pidió',
  people: 'Quién participó',
  person: 'Nombre o cuenta',
  personAs: 'Es',
  engineer: 'De ingeniería',
  outsideTeam: 'Fuera de mi equipo',
  addPerson: 'Añadir una persona',
  removePerson: 'Quitar a {name}',
  putPersonBack: 'Volver a poner a {name}',
  somebody: 'esta persona',
  leftWithThem: 'Qué quedó en sus manos',
  ownPart: 'Mi parte de responsabilidad',
  learned: 'Qué aprendí',
  topic: 'Tema enseñado o tratado',
  note: 'Nota para mí',
  praise: 'Qué dijeron otras personas',
  plainLine: 'En pocas palabras, para quien no es de ingeniería',
  tags: 'Etiquetas',
  tagsHint: 'Separadas por comas.',
  status: 'Estado',
  visibility: 'Privado: nunca en un documento, portapapeles o prompt; cuenta igualmente para mi propio respaldo',
  confidential: 'Confidencial: solo en documentos de nivel Completo',
  level: 'Cuánto dice',
  levelByRule: 'Según una regla: tres palabras sobre lo que hiciste o decidiste y, para ser sólido, un resultado.',
  levelByCoach: 'Leído de tus palabras en esta máquina: tu parte, sobre qué fue y qué cambió gracias a ello.',
  levelByUser: 'Lo indicaste tú.',
  levelOwn: 'Que decida Winnow',
  followUpOn: 'Volver a preguntarme qué pasó el',
  unset: 'Sin indicar',
};

export const kindNames: Translated<typeof en.kindNames> = { win: 'Logro', lesson: 'Aprendizaje' };

export const statusNames: Translated<typeof en.statusNames> = {
  inbox: 'Bandeja',
  draft: 'Borrador',
  ready: 'Listo',
  archived: 'Archivado',
};

export const levelNames: Translated<typeof en.levelNames> = {
  vague: 'Impreciso',
  evidence: 'Evidencia',
  strong: 'Sólido',
};

export const outcomeStateNames: Translated<typeof en.outcomeStateNames> = {
  none: 'Sin indicar',
  pending: 'Todavía no',
  known: 'Conocido',
  held: 'Se sostuvo',
  'did-not-hold': 'No se sostuvo',
};

export const scopeNames: Translated<typeof en.scopeNames> = {
  feature: 'Mi funcionalidad',
  team: 'Mi equipo',
  teams: 'Varios equipos',
  org: 'La organización',
};

export const horizonNames: Translated<typeof en.horizonNames> = {
  sprint: 'Un sprint',
  quarter: 'Un trimestre',
  'year-plus': 'Un año o más',
};

export const personNames: Translated<typeof en.personNames> = {
  engineer: 'De ingeniería',
  pm: 'Responsable de producto',
  stakeholder: 'Parte interesada',
  leader: 'De dirección',
  customer: 'Cliente',
};

export const sourceNames: Translated<typeof en.sourceNames> = {
  typed: 'Escrito',
  ...artifactTypeNames,
};

export const artifactWords: Translated<typeof en.artifactWords> = {
  written: 'Escrito por mí',
  writtenNamed: 'Escrito por mí: {title}',
  facts: 'Qué decía la página',
  excerpt: 'Extracto',
  takeExcerpt: 'Quitar el extracto',
  putExcerptBack: 'Recuperar el extracto',
  yes: 'sí',
  no: 'no',
  states: { open: 'abierto', draft: 'borrador', merged: 'fusionado', closed: 'cerrado', done: 'hecho' },
};

export const addLinkWords: Translated<typeof en.addLinkWords> = {
  label: 'Añadir un enlace',
  hint: 'Donde se pueda comprobar: un pull request, un ticket, una página. Solo se guarda la dirección.',
  add: 'Añadir',
  added: 'Se ha añadido el enlace.',
  wrong: 'Eso no sirve como enlace: empieza por https:// o http:// y tiene {n} caracteres como máximo.',
  elsewhere: 'Otro logro tiene este enlace, y un enlace pertenece a un solo logro. Abre ese o elige otra dirección.',
  inTrash: 'Un logro de la papelera tiene este enlace. Restaura ese o elige otra dirección.',
  open: 'Abrir ese logro',
};

export const factNames: Translated<typeof en.factNames> = {
  state: 'Estado',
  draft: 'Borrador',
  author: 'Autoría',
  reviewers: 'Quién revisa',
  assignees: 'Personas asignadas',
  labels: 'Etiquetas',
  milestone: 'Milestone',
  mergedAt: 'Fusionado',
  mergedBy: 'Fusionado por',
  createdAt: 'Abierto',
  base: 'Hacia',
  head: 'Desde',
  commits: 'Commits',
  additions: 'Líneas añadidas',
  deletions: 'Líneas eliminadas',
  changedFiles: 'Archivos cambiados',
  linkedIssues: 'Issues vinculadas',
  viewer: 'Sesión iniciada como',
  viewerRole: 'Tu parte',
  authorAssociation: 'Relación de quien lo escribió',
  verdict: 'Veredicto',
  comments: 'Comentarios',
  submittedAt: 'Enviada',
  reviewer: 'Quién revisó',
  type: 'Tipo',
  status: 'Estado',
  statusCategory: 'Clase de estado',
  resolution: 'Resolución',
  resolutionDate: 'Resuelto',
  priority: 'Prioridad',
  assignee: 'Persona asignada',
  reporter: 'Creado por',
  created: 'Creado',
  components: 'Componentes',
  fixVersions: 'Versiones de corrección',
  epic: 'Épica',
  parent: 'Ticket principal',
  storyPoints: 'Story points',
  sprint: 'Sprint',
  issueLinks: 'Tickets vinculados',
};

export const hintWords: Translated<typeof en.hintWords> = {
  title: 'Respaldo',
  none: 'Elige un comportamiento y aquí leerás qué le pide todavía su regla a este logro.',
  complete: 'Este logro tiene lo que pide la regla.',
  misses: 'Falta en este logro:',
  blocked: {
    inbox: 'No cuenta mientras esté en la bandeja. Consérvalo.',
    draft: 'No cuenta mientras sea un borrador. Consérvalo.',
    archived: 'No cuenta: está archivado.',
    future: 'No cuenta antes de su día.',
    vague: 'Impreciso por ahora. Di en tres palabras o más qué hiciste o decidiste tú y de qué se trataba.',
  },
  lesson: 'Un aprendizaje no cuenta aquí.',
  tooOld: 'Anterior a los {n} días que abarca esta regla.',
};
