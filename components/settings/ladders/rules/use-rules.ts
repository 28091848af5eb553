import { useState } from 'react';
import { useReading } from '@/components/ui/use-reading';
import { changeRule, setRule, setRules } from '@/lib/db/ladder/ladder-rules';
import { readStoredLadder } from '@/lib/db/ladder/ladders';
import type { Outcome, StorageRefusal } from '@/lib/db/outcome';
import type { Ladder, ProofRule } from '@/lib/domain/ladder/ladder';
import { rulesWords } from '@/lib/i18n/en/ladders';
import { spokenLadder } from '@/lib/i18n/spoken-ladder';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import type { RuleChange } from './RuleNumbers';

interface Editable {
  /** With its own rules. */
  ladder: Ladder;
  /** The rules that the user has set, by behaviour. */
  rules: Record<string, ProofRule>;
}

/** The rules of one ladder, the changes of them, and the way back from each way back. */
export function useRules(ladderId: string) {
  const reading = useReading(() => readEditable(ladderId), [ladderId]);
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const [news, setNews] = useState<{ said: string; undo: () => Promise<Outcome> } | null>(null);
  const run = async (change: Promise<Outcome>): Promise<boolean> => {
    const outcome = await change;
    setTrouble(outcome.ok ? null : outcome.reason);
    return outcome.ok;
  };
  return {
    reading,
    trouble,
    news,
    change: (id: string, make: RuleChange) => void run(changeRule(ladderId, id, make)),
    back: async (id: string, before: ProofRule) => {
      const isBack = await run(setRule(ladderId, id, null));
      if (isBack) setNews({ said: rulesWords.wentBack, undo: () => setRule(ladderId, id, before) });
    },
    allBack: async (before: Editable['rules']) => {
      const isBack = await run(setRules(ladderId, {}));
      if (isBack) setNews({ said: rulesWords.allWentBack, undo: () => setRules(ladderId, before) });
    },
    undo: () => {
      if (news) void run(news.undo());
      setNews(null);
    },
    dismiss: () => setNews(null),
  };
}

async function readEditable(ladderId: string): Promise<Editable | null> {
  const row = await readStoredLadder(ladderId);
  const ladder = ladderId === seniorEngineer.id ? spokenLadder(seniorEngineer) : row?.ladder;
  return ladder ? { ladder, rules: row?.rules ?? {} } : null;
}
