import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import './explain.css';
import { concepts } from '@/lib/i18n/en/concepts';
import { say } from '@/lib/i18n/say';
import { placeNote } from './place-note';

export type Concept = keyof typeof concepts;

/** What a word means, behind a button where the word first stands: opens by press or key, Escape and a press elsewhere close it. */
export function Explain({ of }: { of: Concept }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { ask, text } = concepts[of];
  useEffect(() => {
    if (!isOpen) return;
    const placeAgain = () => placeNote(button.current, note.current);
    addEventListener('resize', placeAgain);
    return () => removeEventListener('resize', placeAgain);
  }, [isOpen]);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    // What lies around it has an Escape of its own.
    event.preventDefault();
    note.current?.hidePopover?.();
    button.current?.focus();
  };
  return (
    <span className="ui-explain">
      <button
        ref={button}
        type="button"
        className="ui-explain-button"
        aria-label={say(ask)}
        aria-expanded={isOpen}
        popoverTarget={id}
        onKeyDown={close}
        onClick={() => placeNote(button.current, note.current)}
      >
        ?
      </button>
      <span
        ref={note}
        id={id}
        popover="auto"
        className="ui-explain-note"
        onBeforeToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {isOpen && (
          <>
            <strong>{say(ask)}</strong>
            {say(text)}
          </>
        )}
      </span>
    </span>
  );
}
