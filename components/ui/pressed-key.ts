import type { KeyboardEvent } from 'react';

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/** Whether the press goes to a field, where keys are typed. */
export function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/** The same of any target; a box or a radio button takes no text. */
export function takesText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches(TAKES_TEXT);
}

const TAKES_TEXT = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/** Enter presses these itself. */
export function isOnControl({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.closest('button, a, summary') !== null;
}

/** The letter of a key, in lower case, or ''. On a keyboard that writes no Latin letters the key counts by its place. */
export function letterOf({ key, code }: Key): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^Key[A-Z]$/.test(code) && key.length === 1 ? code.slice(3).toLowerCase() : '';
}

/** The digit of a key, or null; by its place where the row of digits writes others, as in France. */
export function digitOf({ key, code, shiftKey }: Key): number | null {
  if (/^\d$/.test(key)) return Number(key);
  const [, digit] = /^Digit(\d)$/.exec(code) ?? [];
  return digit !== undefined && !shiftKey && key.length === 1 ? Number(digit) : null;
}

/** Whether it may have something open of its own, which is all that Escape closes then: a list or a calendar. */
export function opensList(target: EventTarget): boolean {
  return target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === 'date');
}
