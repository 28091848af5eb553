import { describe, expect, it } from 'vitest';
import { didBeyondTitle } from '@/lib/domain/win/did-beyond-title';
import { toTitle } from '@/lib/domain/win/title';

const LONG = `I moved the nightly import to one transaction ${'and wrote down why '.repeat(12)}`.trim();

describe('what was done beyond the title', () => {
  it.each([
    { what: 'the same words', title: 'I drove the decision', did: ' I drove the decision\n', told: '' },
    { what: 'the same with a full stop', title: 'I drove the decision', did: 'I drove the decision.', told: '' },
    {
      what: 'the lines after it',
      title: 'I drove it',
      did: 'I drove it  \n\nTwo teams agreed.',
      told: 'Two teams agreed.',
    },
    { what: 'more in the same line', title: 'I drove', did: 'I drove the decision', told: 'I drove the decision' },
    { what: 'other words', title: 'Version the API', did: 'I drove the decision', told: 'I drove the decision' },
    { what: 'a line too long for a title', title: toTitle(LONG), did: LONG, told: LONG },
    { what: 'no title', title: '', did: 'I drove it', told: 'I drove it' },
    { what: 'no words', title: 'Version the API', did: '', told: '' },
  ])('$what', ({ title, did, told }) => {
    expect(didBeyondTitle({ title, did })).toBe(told);
  });
});
