import type * as en from '../en/cautions';
import type { Translated } from '../translated';

export const cautionWords: Translated<typeof en.cautionWords> = {
  'no-achievement':
    'Laut der Website geschlossen, ohne dass es erledigt wurde. Behalte es nur, wenn es etwas über deine Arbeit sagt.',
  unresolved: 'Erledigt, aber ohne Lösung: Die Seite sagt nicht, wie es ausgegangen ist.',
  clash: 'Status und Lösung widersprechen sich. Prüf den Tag und das Ergebnis.',
  'day-of-status': 'Datiert nach der letzten Statusänderung, weil ein Tag der Lösung fehlt.',
  'page-only': 'Die Website hat nicht geantwortet, deshalb ist das hier, was die Seite zeigt.',
  'selection-cut': 'Der markierte Text war zu lang: Sein Ende fehlt.',
};
