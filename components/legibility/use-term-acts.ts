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
  /** Asks of it again; `meaning`: what was said of it. */
  forget: (term: string, meaning: string) => Promise<boolean>;
}

/** Explaining terms, and taking it back. */
export function useTermActs(): TermActs {
  const [news, setNews] = useState<Pick<TermActs, 'said' | 'undo'>>({ said: '', undo: null });
  const [trouble, setTrouble] = useState<TermActs['trouble']>(null);
  const act = async (term: string, command: Promise<Outcome>, said: string, undo: TermActs['undo']) => {
    const outcome = await command;
    setTrouble(outcome.ok ? null : { term, reason: outcome.reason });
    if (outcome.ok) setNews({ said, undo });
    return outcome.ok;
  };
  const explain = (term: string, meaning: string, undo: TermActs['undo']) =>
    act(term, explainTerm(term, meaning), say(meaning === '' ? texts.left : texts.listed, { term }), undo);
  const forget = (term: string, undo: TermActs['undo']) =>
    act(term, forgetTerm(term), say(texts.asksAgain, { term }), undo);
  return {
    ...news,
    trouble,
    explain: (term, meaning) => explain(term, meaning, () => forget(term, null)),
    // What was written of it is put back as it was.
    forget: (term, meaning) => forget(term, () => explain(term, meaning, null)),
  };
}
