import type * as en from '../en/moving-on';
import type { Translated } from '../translated';
export const movingOnWords: Translated<typeof en.movingOnWords> = {
  title: 'Nueva etapa',
  lead: 'Un ascenso, otro nivel u otra empresa cierran un capítulo. Todo lo que anotaste se queda; desde hoy construyes hacia lo siguiente.',
  reason: '¿Qué ha pasado?',
  reasons: {
    promoted: 'Me han ascendido',
    'new-level': 'Un nivel nuevo',
    'new-employer': 'Una empresa nueva',
  },
  now: 'Ahora: {level}',
  nowAiming: 'Ahora: {level}, con la vista en {target}',
  levelUnknown: 'nivel sin indicar',
  employer: 'Empresa del capítulo que termina',
  employerHint: 'Para que puedas distinguir los capítulos más adelante.',
  level: 'Tu nivel desde hoy',
  target: 'A qué aspiras ahora',
  optional: 'opcional',
  what: 'Al cerrar el capítulo se toma una última instantánea de lo que afirmas y de su respaldo, el capítulo se archiva más abajo y tu nivel queda con la fecha de hoy.',
  endsPlan: 'Tu plan en curso termina con él, en el día {day}, sin veredicto.',
  close: 'Cerrar este capítulo',
  reasonNeeded: 'Di qué ha pasado y cierra el capítulo después.',
  closed: 'El capítulo está cerrado',
  closedWhat:
    'Tus logros están donde estaban. Elige el marco del nuevo nivel y empieza después los próximos noventa días.',
  undo: 'Deshacer',
  undone: 'Deshecho: el capítulo, el plan y tu nivel están como estaban. La instantánea que se tomó se queda.',
  notUndone:
    'No se ha deshecho: un plan o tu nivel cambió desde entonces, o no se pudo escribir en el registro. Todo sigue ahí.',
  ladder: 'Elegir un marco',
  plan: 'Empezar un plan',
  notClosed: 'No se ha cerrado el capítulo',
  chapters: 'Capítulos hasta ahora',
  noChapters: 'Ninguno está cerrado todavía. Tu registro es un solo capítulo por ahora.',
  row: '{from} – {to}',
  start: 'el principio',
  levels: '{level} → {target}',
  numbers: 'afirmados {claimed} de {of} · respaldados {evidenced} de {of}, según {ladder}',
  settingsTitle: 'Nivel y nueva etapa',
  settingsWhat:
    'Arriba puedes corregir el nivel o la fecha. ¿Un ascenso, un nivel nuevo o una empresa nueva? Pasa a otra etapa: eso cierra el capítulo, y tu historial se queda.',
  settingsLink: 'Pasar a otra etapa…',
};
