import type { KeyboardEvent } from 'react';
import type { KeyAct } from '@/components/keys/key-list';
import { readAct } from '@/components/keys/read-key';
import { isOnControl, isTyping, opensList } from '@/components/ui/pressed-key';

/** What a key of the inbox does. */
export type InboxKey = KeyAct<'inbox'>;

/** The act that a key press asks for, or null. In a field keys are typed, but for those that no text contains. */
export function readKey(event: KeyboardEvent): InboxKey | null {
  const { key, target, nativeEvent, repeat } = event;
  if (event.defaultPrevented || nativeEvent.isComposing) return null;
  const act = readAct('inbox', event);
  if (event.ctrlKey || event.metaKey) return repeat ? null : act;
  if (isTyping(event)) return act === 'leave-field' && !opensList(target) ? act : null;
  if (act === 'leave-field' || (repeat && !key.startsWith('Arrow'))) return null;
  return key === 'Enter' && isOnControl(event) ? null : act;
}
