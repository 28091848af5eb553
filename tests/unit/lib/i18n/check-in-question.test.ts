import { describe, expect, it } from 'vitest';
import type { Behaviour } from '@/lib/domain/ladder/ladder';
import { sayQuestion } from '@/lib/i18n/check-in-question';
import { checkInQuestions } from '@/lib/i18n/en/check-in-questions';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

const [first] = seniorEngineer.behaviours;
if (!first) throw new Error('the built-in ladder is empty');
const line = (changes: Partial<Behaviour>): Behaviour => ({ ...first, id: 'runs-on-call', ...changes });

describe('the check-in’s question about a behaviour', () => {
  it.each([0, 1, 2] as const)('is its own, number %i', (index) => {
    for (const behaviour of seniorEngineer.behaviours) {
      expect(sayQuestion(behaviour, index)).toBe(checkInQuestions[behaviour.id]?.[index]);
    }
  });

  it('is that of the first built-in one that it restates', () => {
    expect(sayQuestion(line({ alike: ['mentor', 'unblock'] }), 1)).toBe(checkInQuestions.mentor?.[1]);
  });

  it('is made of its statement where nothing else is known, whatever its id', () => {
    for (const id of ['runs-on-call', 'constructor', '__proto__']) {
      expect(sayQuestion(line({ id, statement: 'I run the on-call rota' }), 0)).toContain('I run the on-call rota');
    }
  });
});
