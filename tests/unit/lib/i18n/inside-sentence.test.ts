import { expect, it } from 'vitest';
import { insideSentence } from '@/lib/i18n/inside-sentence';

it.each([
  ['No proof yet', 'no proof yet'],
  ['Noch kein Nachweis', 'noch kein Nachweis'],
  ['Aún sin respaldo', 'aún sin respaldo'],
  ['', ''],
])('“%s” inside a sentence is “%s”', (words, inside) => {
  expect(insideSentence(words)).toBe(inside);
});
