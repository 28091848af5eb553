import { useState } from 'react';
import type { Outcome, StorageRefusal } from '@/lib/db/outcome';

interface News {
  message: string;
  undo?: () => Promise<Outcome>;
}

/** Runs commands of the talk; says how each went, and how it is taken back. */
export interface TalkActs {
  trouble: StorageRefusal | null;
  said: News | null;
  /** Answers whether it was kept. */
  run: (command: Promise<Outcome>, news?: News) => Promise<boolean>;
  undo: () => void;
  dismiss: () => void;
}

export function useTalkActs(): TalkActs {
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const [said, setSaid] = useState<News | null>(null);
  const run: TalkActs['run'] = async (command, news) => {
    const outcome = await command;
    setTrouble(outcome.ok ? null : outcome.reason);
    if (outcome.ok) setSaid(news ?? null);
    return outcome.ok;
  };
  return {
    trouble,
    said,
    run,
    undo: () => {
      if (said?.undo) void run(said.undo());
    },
    dismiss: () => setSaid(null),
  };
}
