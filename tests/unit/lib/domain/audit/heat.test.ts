import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERS, type Answer, type QUESTIONS } from '@/lib/domain/audit/audit-project';
import { heatOf, speakingOf, standoutsOf } from '@/lib/domain/audit/heat';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { CLAIM_VALUES, type ClaimValue } from '@/lib/domain/proof/claim';
import { PROOF_STATES, type ProofState, proofsOf } from '@/lib/domain/proof/proof';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aClaim, aProof } from '../a-proof';
import { arbitraryLogged } from '../arbitrary-log';

const speaking = speakingOf(seniorEngineer, seniorEngineer);
const ids = seniorEngineer.behaviours.map(({ id }) => id);
type Answers = Record<(typeof QUESTIONS)[number], Answer | null>;
const said = (found: Answer | null, decided: Answer | null = null, wrote: Answer | null = null) => ({
  answers: { found, decided, wrote },
});

function heat(of: {
  projects?: { answers: Answers }[];
  proofs?: Record<string, ProofState>;
  claims?: Record<string, ClaimValue>;
}) {
  const read = heatOf({
    ladder: seniorEngineer,
    speaking,
    projects: of.projects ?? [],
    proofs: Object.entries(of.proofs ?? {}).map(([id, state]) => aProof(id, state)),
    claims: Object.entries(of.claims ?? {}).map(([id, value]) => aClaim(id, value)),
  });
  return Object.fromEntries(read.map(({ category, grains }) => [category.id, grains]));
}
const NONE = { ownership: 0, scope: 0, multiplying: 0, communication: 0, judgment: 0 };

describe('the heat of a category', () => {
  it.each<[string, Parameters<typeof heat>[0], Partial<typeof NONE>]>([
    ['nothing at all', {}, {}],
    ['a found problem', { projects: [said('yes')] }, { ownership: 2 }],
    ['a problem found in part', { projects: [said('partly')] }, { ownership: 1 }],
    ['no and skip', { projects: [said('no', 'skip', 'no')] }, {}],
    ['decisions', { projects: [said(null, 'yes')] }, { scope: 2 }],
    ['something written, in part', { projects: [said(null, null, 'partly')] }, { communication: 1 }],
    [
      'the best of all projects',
      { projects: [said('no', 'partly'), said('partly', 'yes')] },
      { ownership: 1, scope: 2 },
    ],
    ['a met proof', { proofs: { mentor: 'met', unblock: 'thin' } }, { multiplying: 3 }],
    ['a stale proof', { proofs: { mentor: 'stale' } }, { multiplying: 2 }],
    ['a thin proof', { proofs: { mentor: 'thin' } }, { multiplying: 1 }],
    ['a claim', { claims: { 'reasoned-no': 'consistently' } }, { judgment: 1 }],
    ['half a claim', { claims: { 'reasoned-no': 'sometimes' } }, {}],
    [
      'the largest, never the sum',
      { projects: [said('yes')], proofs: { 'find-problems': 'thin' }, claims: { 'find-problems': 'consistently' } },
      { ownership: 2 },
    ],
  ])('of %s', (_name, of, expected) => {
    expect(heat(of)).toEqual({ ...NONE, ...expected });
  });

  const answers = fc.record({
    found: fc.option(fc.constantFrom(...ANSWERS)),
    decided: fc.option(fc.constantFrom(...ANSWERS)),
    wrote: fc.option(fc.constantFrom(...ANSWERS)),
  });
  const projects = fc.array(
    answers.map((each) => ({ answers: each })),
    { maxLength: 6 },
  );
  const proofs = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...PROOF_STATES));
  const claims = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...CLAIM_VALUES));

  it('never falls by another project, by an answer that says more, or by a claim', () => {
    fc.assert(
      fc.property(projects, answers, proofs, claims, fc.constantFrom(...ids), (all, more, states, values, id) => {
        const before = heat({ projects: all, proofs: states, claims: values });
        const after = [
          heat({ projects: [...all, { answers: more }], proofs: states, claims: values }),
          heat({ projects: all.map((each) => ({ answers: louder(each.answers) })), proofs: states, claims: values }),
          heat({ projects: all, proofs: states, claims: { ...values, [id]: 'consistently' } }),
        ];
        for (const grains of after) {
          for (const [category, count] of Object.entries(before))
            expect(grains[category]).toBeGreaterThanOrEqual(count);
        }
      }),
    );
  });

  it('never falls by a win that is not vague', () => {
    const today = '2026-11-23';
    const win = arbitraryLogged(today, ids, 400);
    const grainsOf = (log: Parameters<typeof proofsOf>[1]) =>
      heatOf({
        ladder: seniorEngineer,
        speaking,
        projects: [],
        proofs: proofsOf(seniorEngineer, log, today),
        claims: [],
      });
    fc.assert(
      fc.property(fc.array(win, { maxLength: 8 }), win, (log, more) => {
        const added = { ...more, win: { ...more.win, level: 'strong' as const } };
        const before = grainsOf(log);
        for (const [index, { grains }] of grainsOf([...log, added]).entries()) {
          expect(grains).toBeGreaterThanOrEqual(before[index]?.grains ?? 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of the projects', () => {
    fc.assert(
      fc.property(projects, proofs, (all, states) => {
        expect(heat({ projects: [...all].reverse(), proofs: states })).toEqual(heat({ projects: all, proofs: states }));
      }),
    );
  });
});

/** The same answers, each one step nearer to yes. */
function louder(answers: Answers): Answers {
  const next = (answer: Answer | null): Answer | null =>
    answer === 'no' || answer === 'skip' ? 'partly' : answer && 'yes';
  return { found: next(answers.found), decided: next(answers.decided), wrote: next(answers.wrote) };
}

const first = seniorEngineer.behaviours[0];
if (!first) throw new Error('the built-in ladder is empty');

/** A ladder of three categories: one restates ownership and communication, one scope, one nothing. */
const staff: Ladder = {
  ...seniorEngineer,
  id: 'staff',
  categories: ['impact', 'craft', 'values'].map((id) => ({ id, name: id, whyItMatters: '' })),
  behaviours: [
    { ...first, id: 'leads', categoryId: 'impact', alike: ['find-problems', 'stakeholders'] },
    { ...first, id: 'designs', categoryId: 'craft', alike: ['failure-modes'] },
    { ...first, id: 'kind', categoryId: 'values' },
  ],
};

describe('any ladder', () => {
  it('hears a question where it restates what the question is about', () => {
    expect(speakingOf(staff, seniorEngineer)).toEqual({
      found: { categoryIds: ['impact'], behaviourIds: ['leads'] },
      decided: { categoryIds: ['craft'], behaviourIds: [] },
      wrote: { categoryIds: ['impact'], behaviourIds: [] },
    });
  });

  it('has heat from proof and claims alone where it restates nothing', () => {
    const own: Ladder = { ...staff, behaviours: staff.behaviours.map(({ alike: _alike, ...behaviour }) => behaviour) };
    const read = heatOf({
      ladder: own,
      speaking: speakingOf(own, seniorEngineer),
      projects: [said('yes', 'yes', 'yes')],
      proofs: [aProof('leads', 'none'), aProof('designs', 'met'), aProof('kind', 'none')],
      claims: [{ ...aClaim('kind', 'consistently'), ladderId: 'staff' }],
    });
    expect(read.map(({ grains, audit, proof, claim }) => [grains, audit, proof, claim])).toEqual([
      [0, 0, 0, 0],
      [3, 0, 3, 0],
      [1, 0, 0, 1],
    ]);
  });
});

describe('the ends of the strip', () => {
  const strip = (...all: [grains: 0 | 1 | 2 | 3, met: number][]) =>
    all.map(([grains, met], index) => ({
      category: { id: `c${index}`, name: `c${index}`, whyItMatters: '' },
      ...{ grains, met, of: 3, audit: 0 as const, proof: grains, claim: 0 as const },
    }));
  it.each([
    ['apart', strip([1, 0], [3, 1], [2, 0], [0, 0], [2, 0]), 'c1', ['c3', 'c0']],
    ['equal, told apart by what is met', strip([3, 1], [3, 2], [1, 0], [1, 1], [2, 1]), 'c1', ['c2', 'c3']],
    ['full of grains, told apart by what is met', strip([3, 2], [3, 3], [3, 1], [3, 3]), 'c1', ['c2', 'c0']],
    ['but one met throughout', strip([3, 3], [3, 1], [3, 3]), 'c0', ['c1']],
    ['equal in all, by the order of the ladder', strip([2, 0], [2, 0], [2, 0]), 'c0', ['c1', 'c2']],
    ['all full', strip([3, 3], [3, 3]), 'c0', []],
    ['all empty', strip([0, 0], [0, 0], [0, 0]), null, ['c0', 'c1']],
    ['one category', strip([1, 0]), 'c0', []],
    ['no category', strip(), null, []],
  ])('%s', (_name, heat, strongest, thinnest) => {
    const found = standoutsOf(heat);
    expect(found.strongest?.category.id ?? null).toBe(strongest);
    expect(found.thinnest.map(({ category }) => category.id)).toEqual(thinnest);
  });
});
