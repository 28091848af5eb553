import { expect, it } from 'vitest';
import { isolate, withoutIsolates } from '@/lib/i18n/isolate';

it.each([
  ['plain words', 'en', 'Cache the price list', false],
  ['nothing', 'en', '', false],
  ['letters from the right', 'en', '\u05e9\u05dc\u05d5\u05dd', true],
  ['letters from the right beyond the first plane', 'en', '\u{1e900}\u{1e901}', true],
  ['a sign that turns what follows', 'en', '\u202egnp.exe', true],
  ['plain words in a line from the right', 'ar', 'Cache', true],
])('sets off %s where it has to', (_what, tongue, text, isSetOff) => {
  expect(isolate(tongue, text)).toBe(isSetOff ? `\u2068${text}\u2069` : text);
  expect(withoutIsolates(isolate(tongue, text))).toBe(text);
});
