import { useEffect, useMemo, useRef, useState } from 'react';
import { useLive } from '@/components/ui/use-live';
import { readNameMatter, readRedactionRules } from '@/lib/db/redaction/redaction-rules';
import type { LoggedWin } from '@/lib/domain/log';
import type { RedactionLevel } from '@/lib/domain/redaction/level';
import type { StandInWords } from '@/lib/domain/redaction/name-aliases';
import { type RedactionRules, type Redactor, startRedaction } from '@/lib/domain/redaction/redactor';

/** `own`: what the document calls the user; `words`: of its language, where that is not English. */
export type StartRedactor = (own?: string, words?: StandInWords) => Redactor;

/**
 * Starts the redactor of one document of `log`, the whole of it; undefined while names are read. Each document takes a
 * fresh one, so that `replaced()` is of that document alone.
 */
export function useRedaction(log: readonly LoggedWin[] | undefined, level: RedactionLevel): StartRedactor | undefined {
  const isNear = log !== undefined;
  // Those of a long log take a while: not before something can be made of them.
  const matter = useLive(async () => (isNear ? readNameMatter() : undefined), [isNear]);
  const hidden = useMemo(() => matter && hiddenBy(matter), [matter]);
  const [read, setRead] = useState<NamesRead | null>(null);
  const turns = useRef(0);
  useEffect(() => {
    if (!log || !matter || hidden === undefined) return;
    turns.current += 1;
    const turn = turns.current;
    const show = (rules: RedactionRules) =>
      setRead((last) => (last !== null && last.turn > turn ? last : { log, hidden, rules, turn }));
    // For the boundary above, as a reading that fails is.
    const fail = () =>
      setRead(() => {
        throw new Error('the names could not be read');
      });
    readRedactionRules(level, log, matter).then(show, fail);
  }, [log, level, matter, hidden]);
  return useMemo(() => {
    // Names of another log are not those of this one, and a name that was just hidden is not among those read before.
    if (read === null || read.log !== log || read.hidden !== hidden || read.rules.level !== level) return undefined;
    return (own, words) => startRedaction(read.rules, own, words);
  }, [read, log, hidden, level]);
}

interface NamesRead {
  log: readonly LoggedWin[];
  hidden: string;
  rules: RedactionRules;
  turn: number;
}

/** What the user and the log's surroundings say of names. Aliases that Winnow gave hide nothing that was not hidden. */
function hiddenBy({ aliases, ...beside }: Awaited<ReturnType<typeof readNameMatter>>): string {
  return JSON.stringify([beside, aliases.filter(({ by, leave }) => by === 'user' || leave)]);
}
