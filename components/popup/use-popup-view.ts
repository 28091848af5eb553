import { useEffect, useSyncExternalStore } from 'react';
import { useOpening } from './use-opening';
import type { View } from './view';

const NAMED: Record<string, View> = { '#/log': 'log', '#/inbox': 'inbox', '#/check-in': 'check-in' };

/** What the popup's address shows; Ctrl+I or ⌘+I goes to the quick log, and from there to the inbox. */
export function usePopupView(): View {
  const named = useSyncExternalStore(watchAddress, readNamed);
  const opening = useOpening(named === undefined);
  const view = named ?? opening;
  useEffect(() => {
    const press = (event: KeyboardEvent) => pressKey(event, view);
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [view]);
  return view;
}

function readNamed(): View | undefined {
  return NAMED[location.hash];
}

function watchAddress(look: () => void): () => void {
  addEventListener('hashchange', look);
  return () => removeEventListener('hashchange', look);
}

function pressKey(event: KeyboardEvent, view: View): void {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, repeat } = event;
  if (!(ctrlKey || metaKey) || altKey || shiftKey || repeat || (key.toLowerCase() !== 'i' && code !== 'KeyI')) return;
  event.preventDefault();
  location.hash = view === 'log' ? '#/inbox' : '#/log';
}
