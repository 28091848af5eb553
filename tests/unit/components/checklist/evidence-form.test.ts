import { describe, expect, it } from 'vitest';
import { askedBy, asks, type EvidenceForm, emptyForm, faultsOf, toWin } from '@/components/checklist/evidence-form';
import { withLevel } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { artifactOfLink } from '@/lib/sites/link-artifact';
import { anArtifact, aWin } from '../../lib/domain/a-win';
import { proofOf } from '../../lib/domain/proof/proof-of';

const TODAY = '2026-11-23';
const ruleOf = (id: string) => behaviour(id).rule;

function behaviour(id: string) {
  const found = seniorEngineer.behaviours.find((each) => each.id === id);
  if (!found) throw new Error(`no behaviour ${id}`);
  return found;
}

/** Every question answered, as somebody would who has the proof. */
function answered(id: string): EvidenceForm {
  const rule = ruleOf(id);
  const answers = Object.fromEntries(askedBy(rule).map((asked) => [asked, 'An answer of four words']));
  return {
    ...emptyForm(rule, TODAY),
    ...answers,
    did: 'I did what this asks for',
    link: 'https://github.com/acme/orchard/pull/7',
    scope: 'team',
    held: 'held',
    origin: 'identified',
    unprompted: true,
  };
}

describe('the form that adds evidence', () => {
  it.each(seniorEngineer.behaviours.map(({ id }) => id))('asks for all that %s needs', (id) => {
    const { rule } = behaviour(id);
    const form = answered(id);
    const fields = artifactOfLink(form.link, new Date('2026-11-23T12:00:00Z'), asks(rule, 'written-artifact'));
    const artifacts = askedBy(rule).includes('link') && fields ? [anArtifact(fields)] : [];
    const log = Array.from({ length: rule.wins }, () => ({
      win: aWin(withLevel(toWin(form, rule, TODAY))),
      artifacts,
      behaviourIds: [id],
    }));
    expect(proofOf(behaviour(id), log, TODAY)).toMatchObject({ state: 'met', missing: { wins: 0, clauses: [] } });
  });

  it.each(['', '0026-11-20', '1969-12-31', '2026-11-24', '2026-02-30'])('takes no win of “%s”', (occurredOn) => {
    expect(faultsOf({ ...answered('mentor'), occurredOn }, TODAY)).toEqual({ did: false, occurredOn: true });
  });

  it('asks nothing twice', () => {
    for (const { rule } of seniorEngineer.behaviours) expect(new Set(askedBy(rule)).size).toBe(askedBy(rule).length);
    expect(askedBy(ruleOf('proposal'))).toEqual(['link', 'outcome']);
  });

  it('makes a ready win whose title is the first line', () => {
    const form = {
      ...emptyForm(ruleOf('mentor'), TODAY),
      did: '  I taught Jonas to cut requests.\nEvery second week. ',
    };
    expect(toWin(form, ruleOf('mentor'), TODAY)).toMatchObject({
      status: 'ready',
      title: 'I taught Jonas to cut requests.',
      did: 'I taught Jonas to cut requests.\nEvery second week.',
      people: [],
      outcomeState: 'none',
      followUpOn: null,
    });
  });

  it('asks again in thirty days what came of a call that is still open', () => {
    const form = { ...emptyForm(ruleOf('independent-call'), TODAY), did: 'I postponed the launch', held: null };
    expect(toWin(form, ruleOf('independent-call'), TODAY)).toMatchObject({
      outcomeState: 'pending',
      followUpOn: '2026-12-23',
    });
  });

  it.each([
    ['unblock', { as: 'engineer', engineer: true, outsideTeam: false }],
    ['translate', { as: 'pm', engineer: false, outsideTeam: false }],
    ['stakeholders', { as: 'stakeholder', engineer: false, outsideTeam: true }],
  ])('knows whom %s is about', (id, person) => {
    const form = { ...emptyForm(ruleOf(id), TODAY), did: 'I helped', who: ' Mara ' };
    expect(toWin(form, ruleOf(id), TODAY).people).toEqual([{ label: 'Mara', ...person }]);
  });

  it.each([
    [
      { did: ' ', occurredOn: TODAY },
      { did: true, occurredOn: false },
    ],
    [
      { did: 'I did', occurredOn: '2026-11-24' },
      { did: false, occurredOn: true },
    ],
    [
      { did: 'I did', occurredOn: '' },
      { did: false, occurredOn: true },
    ],
    [
      { did: 'I did', occurredOn: '2026-11-23' },
      { did: false, occurredOn: false },
    ],
  ])('with %o finds %o', (changes, faults) => {
    expect(faultsOf({ ...emptyForm(ruleOf('mentor'), TODAY), ...changes }, TODAY)).toEqual(faults);
  });
});
