import type { KeyboardEvent } from 'react';

/** What a key of the inbox does. */
export type InboxKey = 'keep' | 'drop' | 'refine' | 'merge' | 'undo' | 'next' | 'back' | 'leave-field';

const LETTERS: Record<string, InboxKey> = { k: 'keep', d: 'drop', e: 'refine', m: 'merge', u: 'undo', j: 'next' };
const ARROWS: Record<string, InboxKey> = { ArrowRight: 'next', ArrowLeft: 'back' };

/** The act that a key press asks for, or null. In a field keys are typed, but for those that no text contains. */
export function readKey(event: KeyboardEvent): InboxKey | null {
  const { key, target, nativeEvent } = event;
  if (event.defaultPrevented || nativeEvent.isComposing || event.altKey) return null;
  const isField = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
  if (event.ctrlKey || event.metaKey) return key === 'Enter' && !event.repeat ? 'keep' : null;
  if (isField) return key === 'Escape' && !opensList(target) ? 'leave-field' : null;
  const arrow = ARROWS[key];
  if (arrow) return arrow;
  if (event.repeat) return null;
  if (key === 'Enter') return isPressed(target) ? null : 'refine';
  return LETTERS[letterOf(event)] ?? null;
}

/** On a keyboard that writes no Latin letters the key counts by its place. */
function letterOf({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/i.test(key)
    ? key.toLowerCase()
    : /^Key[A-Z]$/.test(code) && key.length === 1
      ? code.slice(3).toLowerCase()
      : '';
}

/** Enter presses these itself. */
function isPressed(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('button, a, summary') !== null;
}

/** Escape closes what these open, and nothing else. */
function opensList(target: EventTarget): boolean {
  return target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === 'date');
}
