import { useState } from 'react';
import { explainTerm, forgetTerm } from '@/lib/db/glossary';
import type { Outcome, StorageRefusal } from '@/lib/db/outcome';
import { legibilityWords as texts } from '@/lib/i18n/en/legibility';
import { say } from '@/lib/i18n/say';

export interface TermActs {
  /** What was done last; '' before anything was. */
  said: string;
  /** Takes it back, where it can be. */
  undo: (() => Promise<boolean>) | null;
  trouble: { term: string; reason: StorageRefusal } | null;
  /** What a term means; '': everybody knows it. False where that was not saved. */
  explain: (term: string, meaning: string) => Promise<boolean>;
  forget: (term: string) => Promise<boolean>;
}

/** Explaining terms, and taking it back. */
export function useTermActs(): TermActs {
  const [news, setNews] = useState<Pick<TermActs, 'said'> & { term: string | null }>({ said: '', term: null });
  const [trouble, setTrouble] = useState<TermActs['trouble']>(null);
  const act = async (term: string, command: Promise<Outcome>, said: string, canUndo: boolean) => {
    const outcome = await command;
    setTrouble(outcome.ok ? null : { term, reason: outcome.reason });
    if (outcome.ok) setNews({ said, term: canUndo ? term : null });
    return outcome.ok;
  };
  const forget = (term: string) => act(term, forgetTerm(term), say(texts.asksAgain, { term }), false);
  const { said, term } = news;
  return {
    said,
    trouble,
    undo: term === null ? null : () => forget(term),
    explain: (each, meaning) =>
      act(each, explainTerm(each, meaning), say(meaning === '' ? texts.left : texts.listed, { term: each }), true),
    forget,
  };
}
