import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLAUSES, type ClauseId } from '@/lib/domain/ladder/ladder';
import { planSteps } from '@/lib/domain/plan/plan-steps';
import type { Proof } from '@/lib/domain/proof/proof';
import type { TrendPoint } from '@/lib/domain/report/trend';
import { sayAskedFor } from '@/lib/i18n/criterion-lines';
import { loadSpeech } from '@/lib/i18n/load-speech';
import { sayPart, sayThing } from '@/lib/i18n/plan-sentences';
import { sayMismatch, sayMissing, sayProgress } from '@/lib/i18n/proof-sentences';
import { saySustained, sayTrend } from '@/lib/i18n/report-sentences';
import { sayRule } from '@/lib/i18n/rule-sentences';
import { spokenLadder } from '@/lib/i18n/spoken-ladder';
import { speak } from '@/lib/i18n/words';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aCriterion } from '../domain/a-criterion';

beforeAll(async () => speak(await loadSpeech('de')));
afterAll(() => speak(undefined));

const lacking = (have: number, wins: number, clauses: ClauseId[], days = 180): Proof => ({
  behaviourId: 'any',
  state: 'thin',
  have,
  need: have + wins,
  days,
  missing: { wins, clauses },
  countedWinIds: [],
  linkedWinIds: [],
});

/** Sentences that are put together from parts: where German would need another case, it says them another way. */
describe('in German', () => {
  it('asks one way with every verb in -ieren', () => {
    const said = readdirSync('lib/i18n/de')
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`lib/i18n/de/${file}`, 'utf8'))
      .join();
    expect(said).toContain('kopier ihn');
    expect(said.match(/\p{L}+iere (ihn|es|sie|alles|das|den|die|dein)\b/giu)).toBeNull();
  });

  it('is said what a proof lacks', () => {
    expect(sayProgress({ have: 1, need: 3, days: 180 })).toBe('1 von 3 in 180 Tagen');
    expect(sayMissing(lacking(2, 1, ['review-artifact']))).toBe(
      'Was fehlt: ein weiterer Erfolg in 180 Tagen sowie ein Link zu einem Review.',
    );
    expect(sayMissing(lacking(0, 3, [], 1))).toBe('Was fehlt: 3 Erfolge in 1 Tag.');
    expect(sayMissing(lacking(1, 0, ['learned', 'unprompted']))).toBe(
      'Was fehlt: was du gelernt hast und ein Kurswechsel aus eigenem Antrieb.',
    );
    expect(sayMismatch('consistently', lacking(1, 2, []))).toBe(
      'Du sagst „durchgängig“; im Logbuch: 1 von 3 in 180 Tagen. Was fehlt: 2 weitere Erfolge.',
    );
  });

  it('is said what a rule asks', () => {
    const rule = { wins: 3, days: 180, each: [], once: ['review-artifact', 'outcome'] as const, lessonsCount: true };
    expect(sayRule({ ...rule, once: [...rule.once] })).toBe(
      '3 Erfolge in 180 Tagen. Zu einem davon gehört: ein Link zu einem Review und was sich dadurch geändert hat. Eine Lehre zählt.',
    );
    expect(sayRule({ wins: 1, days: 90, each: ['outside-team'], once: [], lessonsCount: false })).toBe(
      '1 Erfolg in 90 Tagen. Zu jedem gehört: jemand außerhalb deines Teams.',
    );
    const said = CLAUSES.map((clause) => sayMissing(lacking(1, 0, [clause])));
    expect(new Set(said).size).toBe(CLAUSES.length);
  });

  it('is said what a part of the plan needs, in the accusative', () => {
    expect(sayThing({ is: 'step', step: 'problem', part: 'decided' }, seniorEngineer)).toEqual({
      what: 'Ein unklares Problem, übernommen: Entschieden.',
      needs: 'Es braucht einen Erfolg mit der Entscheidung in einem Satz.',
    });
    const parts = planSteps.flatMap(({ parts: each }) => each);
    for (const { id, week } of parts) expect(sayPart(id, week ?? null).needs, id).toMatch(/^einen Erfolg/);
  });

  it('are months, shares and days as Germans write them', () => {
    const point = (month: string, part: number, whole: number): TrendPoint => ({
      month,
      part: Array<string>(part).fill('x'),
      whole: Array<string>(whole).fill('x'),
      share: whole < 3 ? null : part / whole,
    });
    const points = [point('2026-09', 1, 4), point('2026-11', 3, 5)];
    expect(sayTrend({ shift: 'finding', stands: 'drawn', points }).replace(/\s/gu, ' ')).toBe(
      'Entdeckt, nicht übertragen: 60 % im Nov. 2026, nach 25 % im Sept. 2026. 2 Monate haben genug Erfolge für die Linie.',
    );
    expect(
      saySustained([{ behaviourId: 'any', months: [], of: 6, held: 4, longest: 3, last: '2026-11', first: '2026-06' }]),
    ).toBe('1 Verhalten hat Belege in mehr als einem Monat; am Stück sind es höchstens 3 Monate.');
    const criterion = aCriterion({ dueOn: '2026-12-03', what: 'Ein ADR' }, '2026-11-04');
    expect(sayAskedFor(criterion, '2026-12-01')).toBe('Verlangt am 4. Nov.: Ein ADR\u00a0· in 2 Tagen fällig');
  });

  it('is the built-in ladder, with places that finish a sentence', () => {
    for (const { id, whereItShowsUp } of spokenLadder(seniorEngineer).behaviours)
      expect(whereItShowsUp, id).toMatch(/^(ein|eine|der|die|das) /);
  });
});
