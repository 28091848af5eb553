import { afterEach, describe, expect, it } from 'vitest';
import { language, say, sayCount } from '@/lib/i18n/say';
import { type Speech, speak, words } from '@/lib/i18n/words';

const german: Speech = {
  language: 'de',
  of: (name) =>
    ({
      'garden.tree': { name: 'Baum', pears: { one: '{n} Birne', other: '{n} Birnen' } },
      'garden.late': { name: 'Wiese' },
    })[name],
};

afterEach(() => speak(undefined));

describe('words', () => {
  it('are English until another language is spoken, and English again after it', () => {
    const tree = words('garden.tree', { name: 'Tree', pears: { one: '{n} pear', other: '{n} pears' } });
    const fence = words('garden.fence', { name: 'Fence' });
    const told = () => [language(), say(tree.name), sayCount(tree.pears, 1_000), fence.name];
    expect(told()).toEqual(['en', 'Tree', '1,000 pears', 'Fence']);
    speak(german);
    expect(told()).toEqual(['de', 'Baum', '1.000 Birnen', 'Fence']);
    speak(undefined);
    expect(told()).toEqual(['en', 'Tree', '1,000 pears', 'Fence']);
  });

  it('of a module that comes later are in the language that is spoken by then', () => {
    speak(german);
    expect(words('garden.late', { name: 'Meadow' }).name).toBe('Wiese');
  });
});
