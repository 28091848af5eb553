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
  const [read, setRead] = useState<{ log: readonly LoggedWin[]; rules: RedactionRules; turn: number } | null>(null);
  const turns = useRef(0);
  useEffect(() => {
    if (!log || !matter) return;
    turns.current += 1;
    const turn = turns.current;
    // Names that were just given their aliases are read again: what was made with them is shown before.
    const show = (rules: RedactionRules) =>
      setRead((last) => (last !== null && last.turn > turn ? last : { log, rules, turn }));
    // For the boundary above, as a reading that fails is.
    const fail = () =>
      setRead(() => {
        throw new Error('the names could not be read');
      });
    readRedactionRules(level, log, matter).then(show, fail);
  }, [log, level, matter]);
  return useMemo(() => {
    // Names of another log are not those of this one.
    if (read === null || read.log !== log || read.rules.level !== level) return undefined;
    return (own, words) => startRedaction(read.rules, own, words);
  }, [read, log, level]);
}
