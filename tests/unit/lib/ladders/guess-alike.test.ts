import { describe, expect, it } from 'vitest';
import { BEHAVIOURS } from '@/lib/coach/behaviours';
import { guessAlike } from '@/lib/ladders/guess-alike';

describe('the built-in behaviours that a line restates', () => {
  it.each([
    ['Identifies problems before they reach customers', ['find-problems']],
    ['Turns ambiguous requests into plans', ['resolve-ambiguity']],
    ['Led an incident and wrote its postmortem', ['own-incidents']],
    ['Sets the architecture of several services', ['architecture']],
    ['Challenges decisions with an alternative', ['written-pushback']],
    ['Documents the failure modes of a service', ['failure-modes']],
    ['Gives code reviews that others learn from', ['review-impact']],
    ['Consistently unblocks teammates', ['unblock']],
    ['Mentors two engineers', ['mentor']],
    ['Writes RFCs that the team adopts', ['proposal']],
    ['Explains things to non-technical colleagues', ['translate']],
    ['Keeps stakeholders posted', ['stakeholders']],
    ['Makes decisions independently, and they hold', ['independent-call']],
    ['Says no when it matters', ['reasoned-no']],
    ['Changes course when the numbers say so', ['change-course']],
    ['Ships small changes with tests', []],
    ['Keeps their board true', []],
    ['Follows the release list', []],
    ['Writes clean code', []],
  ])('%s', (line, alike) => {
    expect(guessAlike(line)).toEqual(alike);
  });

  it('names two at most, and only behaviours that there are', () => {
    const all = guessAlike('Mentors, unblocks, reviews code, writes RFCs, owns incidents and ambiguous architecture');
    expect(all).toHaveLength(2);
    for (const id of all) expect(BEHAVIOURS).toContain(id);
  });
});
