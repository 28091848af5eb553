import { keyMapWords } from '@/lib/i18n/en/keys';
import { say } from '@/lib/i18n/say';
import { KeyCaps } from './KeyCaps';
import type { Chord } from './key-list';
import './keys.css';
import { sayChord } from './say-key';

/** Chords that do the same, as they are written on keys. */
export function Keys({ chords }: { chords: readonly Chord[] }) {
  return chords.map((chord, index) => (
    <span className="keys-chord" key={chord}>
      {index > 0 && <span className="keys-or">{say(keyMapWords.or)} </span>}
      <KeyCaps keys={sayChord(chord)} />
    </span>
  ));
}
