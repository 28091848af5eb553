import { expect, it } from 'vitest';
import { isEnglish } from '@/lib/domain/legibility/english';

it.each<[string, boolean]>([
  ['I wrote the proposal and sent it.', true],
  ['Add retry', true],
  ['Reviewed “Größe” of the field', true],
  ['Ich habe den Import gebaut.', false],
  ['Größe geändert', false],
  ['He escrito la propuesta para el equipo', false],
  ['Ik heb het plan geschreven', false],
  ['Ho scritto il documento', false],
  ['Написал план', false],
  ['', false],
  ['42', false],
])('“%s”', (text, english) => {
  expect(isEnglish(text)).toBe(english);
});
