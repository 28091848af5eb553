import { describe, expect, it } from 'vitest';
import { defaultRule } from '@/lib/ladders/default-rule';

describe('the proof that a wording asks for', () => {
  it.each([
    ['Regularly finds work nobody asked for', 3, 180],
    ['I consistently unblock teammates', 3, 180],
    ['Routinely removes dead code', 3, 180],
    ['Writes the plan of a quarter', 2, 365],
    ['Owns continuous delivery and consistent names', 2, 365],
    ['Tells support what changed once a quarter', 1, 90],
    ['Unblocked a teammate this quarter', 1, 90],
    ['Writes a quarterly plan', 1, 90],
    ['Regularly, every quarter, tells support what changed', 1, 90],
    ['Leads a project of three people', 2, 365],
    ['Sets headquarters’ direction', 2, 365],
    ['Handles irregularly shaped data', 2, 365],
    ['Gibt regelmäßig Reviews, die etwas ändern', 3, 180],
    ['Sucht den regelmäßigen Austausch mit dem Support', 3, 180],
    ['Räumt unregelmäßig auf', 2, 365],
    ['Berichtet einmal im Quartal', 1, 90],
    ['Legt vierteljährlich einen Plan vor', 1, 90],
    ['Schreibt den vierteljährlichen Bericht', 1, 90],
    ['Berichtet quartalsweise', 1, 90],
    ['Berichtet zweimal im Quartal', 1, 90],
    ['Hilft häufig dem Support', 3, 180],
    ['Behebt häufige Fehler', 2, 365],
    ['Mejora constantemente las pruebas', 3, 180],
    ['Ayuda con frecuencia a su equipo', 3, 180],
    ['Escribe un informe al trimestre', 1, 90],
    ['Ayuda regularmente a su equipo', 3, 180],
    ['Escribe un informe cada trimestre', 1, 90],
  ])('%s: %i in %i days', (statement, wins, days) => {
    expect(defaultRule(statement)).toEqual({ wins, days, each: [], once: [], lessonsCount: false });
  });
});
