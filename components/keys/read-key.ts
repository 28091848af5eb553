import { digitOf, letterOf } from '@/components/ui/pressed-key';
import { type Chord, type KeyAct, type KeyPlace, keyList } from './key-list';
import { inReadingOrder } from './reading-order';
import { areSingleKeysOn } from './single-keys';

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** What a press does in `place`, or null. Whether keys are being typed there is the place's to know. */
export function readAct<P extends KeyPlace>(place: P, press: Press): KeyAct<P> | null {
  for (const [act, chords] of Object.entries(keyList[place]) as [KeyAct<P>, readonly Chord[]][]) {
    if (chords.some((chord) => isPressed(chord, press) && (areSingleKeysOn() || !isSingleKey(chord)))) return act;
  }
  return null;
}

/** A letter, digit or sign alone: what a voice or a tremor may press by mistake, and what can be switched off. */
export function isSingleKey(chord: Chord): boolean {
  return isSign(chord) || isRange(chord);
}

function isPressed(chord: Chord, press: Press): boolean {
  const held = chord.split('+');
  const key = held.pop() ?? '';
  const hasMod = held.includes('Mod');
  if (hasMod !== (press.ctrlKey || press.metaKey) || held.includes('Alt') !== press.altKey) return false;
  const isLetter = /^[A-Z]$/.test(key);
  if (held.includes('Shift') ? !press.shiftKey : press.shiftKey && hasMod && isLetter) return false;
  if (isLetter) return letterOf(press) === key.toLowerCase();
  if (isRange(key)) {
    const digit = digitOf(press);
    return digit !== null && digit >= Number(key[0]) && digit <= Number(key[2]);
  }
  return press.key === (key === 'Space' ? ' ' : inReadingOrder(key));
}

const isSign = (key: string) => key.length === 1;
const isRange = (key: string) => /^\d-\d$/.test(key);
