import { useEffect } from 'react';
import { readAct } from '@/components/keys/read-key';
import { takesText } from '@/components/ui/pressed-key';

/** Ctrl or ⌘ with A chooses all that are found, Escape none; where somebody types, the keys are theirs. */
export function useChoosingKeys({ count, all, none }: { count: number; all: () => void; none: () => void }): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || takesText(event.target) || document.querySelector('dialog[open]')) return;
      const act = readAct('wins', event);
      if (act === 'none' && count > 0) none();
      else if (act === 'all') all();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [count, all, none]);
}
