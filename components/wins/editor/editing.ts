import { createContext, useContext } from 'react';
import type { Win, WinFields } from '@/lib/domain/win/win';

/** The win as the editor shows it, what is being typed included, and the one way to change it. */
export interface Editing {
  win: Win | WinFields;
  change: (changes: Partial<WinFields>) => void;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('a field of a win is used outside its editor');
  return editing;
}
