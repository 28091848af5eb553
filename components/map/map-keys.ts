import type { KeyboardEvent } from 'react';
import type { KeyAct } from '@/components/keys/key-list';
import { readAct } from '@/components/keys/read-key';
import { digitOf, isOnControl, isTyping } from '@/components/ui/pressed-key';

export type MapKey = { toggle: number } | Exclude<KeyAct<'map'>, 'toggle'>;

/** What a key press asks of the mapping, or null; `toggle` counts from 0. In a field keys are typed. */
export function readMapKey(event: KeyboardEvent): MapKey | null {
  if (event.defaultPrevented || event.nativeEvent.isComposing || isTyping(event)) return null;
  const act = readAct('map', event);
  // A key that is held down must not run through the log.
  if (act === null || (event.repeat && act !== 'back' && !event.ctrlKey && !event.metaKey)) return null;
  if (event.key === 'Enter' && isOnControl(event)) return null;
  return act === 'toggle' ? { toggle: (digitOf(event) ?? 1) - 1 } : act;
}
