import type { KeyboardEvent } from 'react';
import { digitOf, isOnControl, isTyping, letterOf } from '@/components/ui/pressed-key';

export type MapKey = { toggle: number } | 'done' | 'skip' | 'none' | 'undo' | 'back' | 'open';

const LETTERS: Record<string, MapKey> = { s: 'skip', n: 'none', u: 'undo', e: 'open' };

/** What a key press asks of the mapping, or null; `toggle` counts from 0. In a field keys are typed. */
export function readMapKey(event: KeyboardEvent): MapKey | null {
  if (event.defaultPrevented || event.nativeEvent.isComposing || event.altKey || isTyping(event)) return null;
  if (event.ctrlKey || event.metaKey) return letterOf(event) === 'z' && !event.shiftKey ? 'undo' : null;
  if (event.key === 'ArrowLeft' || event.key === 'Backspace') return 'back';
  // A key that is held down must not run through the log.
  if (event.repeat) return null;
  if (event.key === 'Enter') return isOnControl(event) ? null : 'done';
  const digit = digitOf(event);
  if (digit !== null) return digit > 0 ? { toggle: digit - 1 } : null;
  return LETTERS[letterOf(event)] ?? null;
}
