import type { KeyboardEvent } from 'react';
import { isOnControl, isTyping, letterOf } from '@/components/ui/pressed-key';

/** What a key of the inbox does. */
export type InboxKey = 'keep' | 'drop' | 'refine' | 'merge' | 'undo' | 'next' | 'back' | 'leave-field';

const LETTERS: Record<string, InboxKey> = { k: 'keep', d: 'drop', e: 'refine', m: 'merge', u: 'undo', j: 'next' };
const ARROWS: Record<string, InboxKey> = { ArrowRight: 'next', ArrowLeft: 'back' };

/** The act that a key press asks for, or null. In a field keys are typed, but for those that no text contains. */
export function readKey(event: KeyboardEvent): InboxKey | null {
  const { key, target, nativeEvent } = event;
  if (event.defaultPrevented || nativeEvent.isComposing || event.altKey) return null;
  if (event.ctrlKey || event.metaKey) return key === 'Enter' && !event.repeat ? 'keep' : null;
  if (isTyping(event)) return key === 'Escape' && !opensList(target) ? 'leave-field' : null;
  const arrow = ARROWS[key];
  if (arrow) return arrow;
  if (event.repeat) return null;
  if (key === 'Enter') return isOnControl(event) ? null : 'refine';
  return LETTERS[letterOf(event)] ?? null;
}

/** Escape closes what these open, and nothing else. */
function opensList(target: EventTarget): boolean {
  return target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === 'date');
}
