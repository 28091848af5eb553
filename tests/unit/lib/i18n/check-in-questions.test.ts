import { describe, expect, it } from 'vitest';
import { QUESTIONS_EACH } from '@/lib/domain/check-in/check-in-question';
import { checkInQuestions } from '@/lib/i18n/en/check-in-questions';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

describe('the questions of the check-in', () => {
  it('are three for every behaviour of the ladder, and for nothing else', () => {
    expect(Object.keys(checkInQuestions)).toEqual(seniorEngineer.behaviours.map(({ id }) => id));
    for (const questions of Object.values(checkInQuestions)) expect(questions).toHaveLength(QUESTIONS_EACH);
  });

  it('are all distinct, each one sentence that asks, short enough to be read at once', () => {
    const all = Object.values(checkInQuestions).flat();
    expect(new Set(all.map((question) => question.toLowerCase().replace(/\W/g, ''))).size).toBe(45);
    for (const question of all) {
      expect(question).toMatch(/^[A-Z][^?.!]+\?$/);
      expect(question.length).toBeLessThanOrEqual(100);
    }
  });

  it('carry neither guilt nor hype', () => {
    for (const question of Object.values(checkInQuestions).flat()) {
      expect(question).not.toMatch(
        /should have|fail(?:ed)? to|why (?:not|didn)|amazing|impact|crush|rockstar|proud|best/i,
      );
    }
  });
});
