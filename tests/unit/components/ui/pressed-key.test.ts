import { describe, expect, it } from 'vitest';
import { digitOf, letterOf } from '@/components/ui/pressed-key';

const press = (key: string, code = '', shiftKey = false) => ({ key, code, shiftKey });

describe('a pressed key', () => {
  it.each([
    ['1', 'Digit1', false, 1],
    ['5', 'Numpad5', false, 5],
    ['0', 'Digit0', false, 0],
    ['&', 'Digit1', false, 1],
    ['1', 'Digit1', true, 1],
    ['!', 'Digit1', true, null],
    ['End', 'Numpad1', false, null],
    ['a', 'KeyA', false, null],
  ])('%s at %s, shift %s, is the digit %s', (key, code, shift, digit) => {
    expect(digitOf(press(key, code, shift))).toBe(digit);
  });

  it.each([
    ['N', 'KeyN', 'n'],
    ['т', 'KeyN', 'n'],
    ['Enter', 'Enter', ''],
    ['1', 'Digit1', ''],
  ])('%s at %s is the letter %j', (key, code, letter) => {
    expect(letterOf(press(key, code))).toBe(letter);
  });
});
