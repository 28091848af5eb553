import { useEffect, useSyncExternalStore } from 'react';

type View = 'log' | 'inbox';

/** What the popup's address shows; Ctrl+I or ⌘+I goes to the other. */
export function usePopupView(): View {
  const view = useSyncExternalStore(watchAddress, readView);
  useEffect(() => {
    document.addEventListener('keydown', pressKey);
    return () => document.removeEventListener('keydown', pressKey);
  }, []);
  return view;
}

function readView(): View {
  return location.hash === '#/inbox' ? 'inbox' : 'log';
}

function watchAddress(look: () => void): () => void {
  addEventListener('hashchange', look);
  return () => removeEventListener('hashchange', look);
}

function pressKey(event: KeyboardEvent): void {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, repeat } = event;
  if (!(ctrlKey || metaKey) || altKey || shiftKey || repeat || (key.toLowerCase() !== 'i' && code !== 'KeyI')) return;
  event.preventDefault();
  location.hash = readView() === 'inbox' ? '#/log' : '#/inbox';
}
