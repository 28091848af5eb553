import type * as en from '../en/audit';
import type { Translated } from '../translated';
export const audit: Translated<typeof en.audit> = {
  title: 'Auditoría',
  intro:
    'Repasa tus proyectos, responde tres preguntas sobre cada uno y mira dónde hay mucho respaldo, dónde poco y qué falta.',
  usual: 'Los últimos seis meses, hasta hoy.',
  nothingFetched:
    'Los enlaces abren la búsqueda del propio sitio en una pestaña nueva, con tu sesión. Winnow no descarga nada.',
  when: 'Qué periodo',
  where: 'En qué sitio',
  place: 'Sitio',
  cloudOption: 'Otro Jira Cloud…',
  cloud: 'Dirección de tu Jira Cloud',
  cloudHint: 'Por ejemplo, acme.atlassian.net.',
  cloudWrong:
    'Eso no es una dirección de Jira Cloud. Escribe lo que va delante de .atlassian.net o pega una dirección suya.',
  username: 'Tu nombre de usuario en {place}',
  usernameHint: 'La búsqueda de GitLab no tiene una palabra para «yo». No se guarda.',
  usernameWrong: 'Un nombre de usuario solo lleva letras, cifras, puntos, guiones y guiones bajos.',
  unseen: {
    one: 'Winnow aún no ha visto ninguna página de {places}. Abre allí una vez un pull request o un ticket y sus enlaces aparecerán aquí.',
    other:
      'Winnow aún no ha visto ninguna página de {places}. Abre en cada uno, una vez, un pull request o un ticket y sus enlaces aparecerán aquí.',
  },
  moreHosts: 'Los servidores de tu empresa aparecen aquí cuando activas Winnow en ellos.',
  links: 'Abre una búsqueda',
  selects: 'En cada lista, pulsa «Elegir logros…» y decide qué pasa a tu bandeja.',
  oneByOne: 'Abre desde la lista lo que cuente y pulsa «Guardar como logro» en su página.',
  undo: 'Deshacer',
  waitsForDays: 'Los enlaces aparecen cuando los dos días son correctos.',
  waitsForCloud: 'Los enlaces aparecen cuando está la dirección.',
  waitsForUsername: 'Los enlaces aparecen cuando está tu nombre de usuario.',
  searches: {
    'pull-requests-merged': {
      title: 'Tus pull requests fusionados',
      finds: 'Lo que construiste, fusionado en este periodo.',
    },
    'pull-requests-reviewed': {
      title: 'Pull requests que revisaste',
      finds:
        'Escritos por otras personas, revisados por ti y con cambios en este periodo: GitHub no permite buscar por el día de una review.',
    },
    'merge-requests-merged': {
      title: 'Tus merge requests fusionados',
      finds: 'Lo que construiste, fusionado en este periodo.',
    },
    'merge-requests-reviewed': {
      title: 'Merge requests que revisaste',
      finds: 'Escritos por otras personas, contigo entre quienes revisaban, fusionados en este periodo.',
    },
    'issues-opened': {
      title: 'Issues que abriste',
      finds:
        'Problemas que dejaste por escrito en este periodo. Los que nadie te asignó son evidencias de que encuentras problemas.',
    },
    'tickets-resolved': {
      title: 'Tickets resueltos y asignados a ti',
      finds: 'Resueltos en este periodo, también los duplicados y los descartados: tú decides cuáles cuentan.',
    },
    'tickets-reported': {
      title: 'Tickets que creaste',
      finds: 'Creados por ti en este periodo. Los que nadie te pidió son evidencias de que encuentras problemas.',
    },
  },
};
