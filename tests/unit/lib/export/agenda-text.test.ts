import { describe, expect, it } from 'vitest';
import { gapsOf } from '@/lib/domain/proof/gap';
import { proofsOf } from '@/lib/domain/proof/proof';
import { agendaParts, agendaToText } from '@/lib/export/agenda-text';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aCriterion } from '../domain/a-criterion';

const [gap] = gapsOf(seniorEngineer, proofsOf(seniorEngineer, [], '2026-11-30'), []);

describe('an agenda as text', () => {
  it('has the two questions first, then gaps, what was asked for, and the user’s points', () => {
    const criteria = [
      aCriterion({ dueOn: '2026-12-18' }),
      aCriterion({ what: 'Explain one trade-off', howKnown: ' ', state: 'shown', dueOn: '2026-12-18' }),
      aCriterion({ what: 'Say no once', howKnown: '' }),
    ];
    const parts = agendaParts({ gaps: gap ? [gap] : [], criteria, points: ['Who else decides?'] });
    expect(agendaToText(parts, 'Friday, Dec 4, 10:30 AM')).toBe(`Conversation about next steps
Friday, Dec 4, 10:30 AM

Two questions
- Which gaps must I close?
- How will you know that I closed them?

What my evidence does not show yet
- ${gap?.behaviour.statement}

What we agreed to look at
- Lead one design end to end (due Dec 18). How we will know: Two teams build on it
- Explain one trade-off (shown)
- Say no once

Also
- Who else decides?
`);
  });

  it('says so where there is no gap, and leaves out what has no line', () => {
    const text = agendaToText(agendaParts({ gaps: [], criteria: [], points: [] }), '');
    expect(text).toMatch(/^Conversation about next steps\n\nTwo questions\n/);
    expect(text).toMatch(/- My evidence meets every line of the ladder\.\n$/);
  });
});
