import { keyNames } from '@/lib/i18n/en/keys';
import { say } from '@/lib/i18n/say';
import type { Chord } from './key-list';
import { inReadingOrder } from './reading-order';

const IS_MAC = /^mac/i.test(navigator.platform);

const SIGNS: Partial<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Enter: '↵',
};

/** The parts of a chord as they are written on keys: `Ctrl`, `K`. */
export function sayChord(chord: Chord, isMac = IS_MAC): string[] {
  return chord.split('+').map((part) => sayPart(part, isMac));
}

/** One key for assistive technology, as `aria-keyshortcuts` wants it. */
export function ariaChord(chord: Chord, isMac = IS_MAC): string {
  return inReadingOrder(chord.replace('Mod', isMac ? 'Meta' : 'Control'));
}

function sayPart(part: string, isMac: boolean): string {
  if (part === 'Mod') return isMac ? '⌘' : say(keyNames.ctrl);
  if (part === 'Alt') return isMac ? '⌥' : say(keyNames.alt);
  const named = isNamed(part) ? say(keyNames[part]) : undefined;
  return SIGNS[inReadingOrder(part)] ?? named ?? part.replace('-', '–');
}

function isNamed(part: string): part is Exclude<keyof typeof keyNames, 'ctrl' | 'alt'> {
  return part !== 'ctrl' && part !== 'alt' && part in keyNames;
}
