import { describe, expect, it } from 'vitest';
import { meetsClause } from '@/lib/domain/proof/clause';
import { starters } from '@/lib/domain/quick-log/starter';
import { levelByRule, type Win } from '@/lib/domain/win/win';
import { starterTexts } from '@/lib/i18n/en/starters';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { logged } from '../a-win';

const named = starters.map((starter) => ({ ...starter, name: starter.id }));

describe('the six starters', () => {
  it('are offered in their order, in the words of the product', () => {
    expect(starters.map(({ id }) => starterTexts[id].label)).toEqual([
      'A problem I found',
      'A decision I drove',
      'Someone I unblocked',
      'Something I explained',
      'Something I shipped',
      'A lesson',
    ]);
  });

  it.each(named)('$name has a question for each thing it asks, and for nothing else', ({ id, asks }) => {
    expect(Object.keys(starterTexts[id].questions)).toEqual([...asks]);
  });

  it.each(named)('$name asks nothing that its proof rule can do without', ({ id, kind, origin, role, ...starter }) => {
    const { asks, personAs, behaviourId } = starter;
    const rule = seniorEngineer.behaviours.find((behaviour) => behaviour.id === behaviourId)?.rule;
    const clauses = [...(rule?.each ?? []), ...(rule?.once ?? [])];
    const unmetBy = (fields: readonly string[]) => {
      const answers = Object.fromEntries(fields.map((field) => [field, 'answered']));
      const people = fields.includes('person') && personAs ? [{ label: 'Ada', ...personAs }] : [];
      const one = logged([behaviourId ?? ''], { ...answers, kind, role, origin, people });
      return clauses.filter((clause) => !meetsClause(clause, one)).length;
    };
    const all = unmetBy(asks);
    if (['problem', 'shipped'].includes(id)) {
      // Nothing that is typed is wanted: what changed makes it strong.
      expect([unmetBy([]), asks]).toEqual([0, ['outcome']]);
      return;
    }
    for (const left of asks) expect(unmetBy(asks.filter((field) => field !== left))).toBeGreaterThan(all);
  });

  it.each(named)('$name, answered, carries what its proof rule asks for', (starter) => {
    const { kind, role, origin, asks, personAs, behaviourId } = starter;
    const answers: Partial<Win> = Object.fromEntries(asks.map((field) => [field, 'answered in a few words']));
    const people = asks.includes('person') && personAs ? [{ label: 'Ada', ...personAs }] : [];
    const one = logged([behaviourId ?? ''], { ...answers, kind, role, origin, people, did: 'what I did' });
    expect(levelByRule(one.win)).not.toBe('vague');
    const rule = seniorEngineer.behaviours.find(({ id }) => id === behaviourId)?.rule;
    if (starter.id === 'shipped') {
      expect(behaviourId).toBeNull();
      return;
    }
    const unmet = [...(rule?.each ?? []), ...(rule?.once ?? [])].filter((clause) => !meetsClause(clause, one));
    expect(rule).toBeDefined();
    expect(unmet).toEqual(starter.id === 'lesson' ? ['unprompted'] : []);
    expect(kind === 'win' || rule?.lessonsCount).toBe(true);
  });
});
