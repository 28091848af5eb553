import { editorWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import type { EditsNow } from './win-edits';

const WORDS = { untouched: null, saving: 'saving', saved: 'saved', 'not-saved': 'notSaved' } as const;

/** Whether what was typed is kept. */
export function SaveState({ state }: { state: EditsNow['state'] }) {
  const words = WORDS[state];
  return (
    <span className="note win-save-state" data-state={state}>
      {words && say(editorWords[words])}
    </span>
  );
}
