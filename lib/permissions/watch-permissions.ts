import { browser } from 'wxt/browser';

/** Calls `heard` after every permission that is given or taken back, wherever that happens, until the answer is called. */
export function watchPermissions(heard: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(heard);
  onRemoved.addListener(heard);
  return () => {
    onAdded.removeListener(heard);
    onRemoved.removeListener(heard);
  };
}
