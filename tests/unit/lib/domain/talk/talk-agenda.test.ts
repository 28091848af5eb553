import { describe, expect, it } from 'vitest';
import { gapsOf } from '@/lib/domain/proof/gap';
import { proofsOf } from '@/lib/domain/proof/proof';
import { startRedaction } from '@/lib/domain/redaction/redactor';
import { agendaOf } from '@/lib/domain/talk/talk-agenda';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aCriterion } from '../a-criterion';

const redactor = startRedaction({ level: 'work-safe' });
const gaps = gapsOf(seniorEngineer, proofsOf(seniorEngineer, [], '2026-11-30'), []);

describe('the agenda', () => {
  it('has three gaps at most, what is not agreed yet, and the user’s own points', () => {
    const criteria = (['open', 'shown', 'agreed', 'dropped'] as const).map((state) => aCriterion({ state }));
    const agenda = agendaOf({
      gaps,
      criteria,
      redactor,
      talk: { agenda: '- Pay band\r\n\n  * Who else decides?\n• Timing\nfour-day week\n-' },
    });
    expect(agenda.gaps).toEqual(gaps.slice(0, 3));
    expect(agenda.criteria.map(({ state }) => state)).toEqual(['open', 'shown']);
    expect(agenda.points).toEqual(['Pay band', 'Who else decides?', 'Timing', 'four-day week', '-']);
  });

  it('says the user’s words as they may leave', () => {
    const hide = { text: (words: string) => words.replaceAll('Acme', 'the employer') };
    const criteria = [aCriterion({ what: 'Lead Acme’s exports', howKnown: 'Acme signs' })];
    const agenda = agendaOf({ gaps, criteria, talk: { agenda: 'Acme’s bands' }, redactor: hide });
    expect(JSON.stringify(agenda)).not.toContain('Acme');
  });

  it('is there with nothing to go by', () => {
    expect(agendaOf({ gaps: [], criteria: [], talk: { agenda: ' \n' }, redactor })).toEqual({
      gaps: [],
      criteria: [],
      points: [],
    });
  });
});
