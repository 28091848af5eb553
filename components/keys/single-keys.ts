import { useSyncExternalStore } from 'react';
import { readSettings } from '@/lib/db/settings';
import { watchReading } from '@/lib/db/watching/live';

let isOn = true;
const listeners = new Set<() => void>();
let stop: (() => void) | undefined;

/** Whether a letter, digit or sign alone does something, as the settings have it (WCAG 2.2, 2.1.4). */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(watch, areSingleKeysOn);
}

/** The same between two drawings. On until the settings are read, and where they cannot be. */
export function areSingleKeysOn(): boolean {
  return isOn;
}

function watch(heard: () => void): () => void {
  listeners.add(heard);
  stop ??= watchReading(async () => (await readSettings()).singleKeys, put);
  return () => {
    listeners.delete(heard);
    if (listeners.size > 0) return;
    stop?.();
    stop = undefined;
    isOn = true;
  };
}

function put(value: boolean): void {
  if (value === isOn) return;
  isOn = value;
  for (const heard of listeners) heard();
}
