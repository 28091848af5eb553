import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIM_VALUES, type ClaimValue } from '@/lib/domain/proof/claim';
import {
  answered,
  finishedAnswers,
  fromQuizDraft,
  newTaking,
  placeIn,
  stepped,
  type Taking,
  toQuizDraft,
} from '@/lib/domain/quiz/quiz';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

const ID = '00000000-0000-4000-8000-000000000001';
const [a, b, c] = seniorEngineer.behaviours;
if (!a || !b || !c) throw new Error('the built-in ladder is short');
const three = { behaviours: [a, b, c] };

type Press = ClaimValue | 1 | -1;
const presses = fc.array(fc.constantFrom<Press>(...CLAIM_VALUES, 1, -1), { maxLength: 12 });
function played(all: readonly Press[], ladder = three): Taking {
  return all.reduce<Taking>(
    (taking, press) => (typeof press === 'number' ? stepped(ladder, taking, press) : answered(ladder, taking, press)),
    newTaking(ID, ladder),
  );
}

describe('a taking of the quiz', () => {
  it('goes on with each answer and is finished by the last', () => {
    const taking = played(['not-yet', 'sometimes', 'consistently']);
    expect(placeIn(three, taking)).toBe(3);
    expect(finishedAnswers(three, taking)).toEqual(
      new Map([
        [a.id, 'not-yet'],
        [b.id, 'sometimes'],
        [c.id, 'consistently'],
      ]),
    );
  });

  it('goes back at any point, from the end too, and on again only past what is answered', () => {
    expect(placeIn(three, played(['not-yet', -1]))).toBe(0);
    expect(placeIn(three, played(['not-yet', -1, -1]))).toBe(0);
    expect(placeIn(three, played(['not-yet', 1]))).toBe(1);
    expect(placeIn(three, played(['not-yet', -1, 1]))).toBe(1);
    expect(placeIn(three, played(['not-yet', 'not-yet', 'not-yet', -1]))).toBe(2);
  });

  it('is never past an open statement, and is finished once none is open', () => {
    fc.assert(
      fc.property(presses, (all) => {
        const taking = played(all);
        const place = placeIn(three, taking);
        const before = three.behaviours.slice(0, place);
        expect(before.every(({ id }) => taking.answers.has(id))).toBe(true);
        expect(finishedAnswers(three, taking) === null).toBe(taking.answers.size < 3);
      }),
    );
  });

  it('comes back from its draft as it was', () => {
    fc.assert(
      fc.property(presses, (all) => {
        expect(fromQuizDraft(toQuizDraft(played(all)))).toEqual(played(all));
      }),
    );
  });

  it.each([
    [{}],
    [{ id: ID, at: '' }],
    [{ id: 'x', at: '', answers: '[]' }],
    [{ id: ID, at: '', answers: 'no' }],
    [{ id: ID, at: '', answers: '[{"id":"mentor","value":"often"}]' }],
  ])('is none where the draft is not one: %j', (fields) => {
    expect(fromQuizDraft(fields)).toBeNull();
  });

  it('goes to the first open statement where the ladder has changed under it', () => {
    const taking = played(['not-yet', 'sometimes', 'consistently']);
    const { behaviours } = seniorEngineer;
    expect(placeIn({ behaviours: behaviours.slice(0, 5) }, taking)).toBe(3);
    expect(finishedAnswers({ behaviours: [b] }, taking)).toEqual(new Map([[b.id, 'sometimes']]));
    expect(placeIn({ behaviours: [b] }, taking)).toBe(1);
    expect(placeIn({ behaviours: behaviours.slice(2, 5) }, { ...taking, atId: a.id })).toBe(1);
  });

  it('of a ladder without statements is nowhere and stays there', () => {
    const none = { behaviours: [] };
    const taking = newTaking(ID, none);
    expect(placeIn(none, taking)).toBe(0);
    expect(answered(none, taking, 'sometimes')).toBe(taking);
  });
});
