import { describe, expect, it } from 'vitest';
import { say, sayCount } from '@/lib/i18n/say';

describe('a sentence', () => {
  it('is said as it is, or with its slots filled', () => {
    expect(say('Save win')).toBe('Save win');
    expect(say('{claimed} of {of}, {claimed} claimed', { claimed: 9, of: 15 })).toBe('9 of 15, 9 claimed');
  });

  it('writes numbers as the language does and texts as they are', () => {
    expect(say('{n} wins', { n: 100000 })).toBe('100,000 wins');
    expect(say('About {title}', { title: '$& {n} <b>' })).toBe('About $& {n} <b>');
  });

  it('ends in one full stop where what fills its last slot has one', () => {
    expect(say('Until {day}.', { day: '29. Nov.' })).toBe('Until 29. Nov.');
    expect(say('Until {day}.', { day: '29 Nov' })).toBe('Until 29 Nov.');
    expect(say('{said}. {more}…', { said: 'Done.', more: 'Wait.' })).toBe('Done. Wait.…');
    expect(say('{n}.', { n: 3 })).toBe('3.');
  });

  it('takes the form of its count', () => {
    const wins = { one: '{n} win', other: '{n} wins' };
    expect([0, 1, 2].map((n) => sayCount(wins, n))).toEqual(['0 wins', '1 win', '2 wins']);
    expect(sayCount({ other: '{n} in {where}' }, 1, { where: 'the inbox' })).toBe('1 in the inbox');
  });
});
