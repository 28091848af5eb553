import { useEffect, useMemo, useRef, useState } from 'react';
import { useLive } from '@/components/ui/use-live';
import { areSaidBy, readAliases, readNameMatter, readRedactionRules } from '@/lib/db/redaction/redaction-rules';
import type { LoggedWin } from '@/lib/domain/log';
import type { RedactionLevel } from '@/lib/domain/redaction/level';
import type { StandInWords } from '@/lib/domain/redaction/name-aliases';
import { type RedactionRules, type Redactor, startRedaction } from '@/lib/domain/redaction/redactor';
import { standInsHere } from './stand-ins-here';

/** `own`: what the document calls the user; `words`: of its language, where that is not the app's. */
export type StartRedactor = (own?: string, words?: StandInWords) => Redactor;

/**
 * Starts the redactor of one document of `log`, the whole of it; undefined while names are read. Each document takes a
 * fresh one, so that `replaced()` is of that document alone.
 */
export function useRedaction(log: readonly LoggedWin[] | undefined, level: RedactionLevel): StartRedactor | undefined {
  const { start, isKept } = useEarlyRedaction(log, level);
  return isKept ? start : undefined;
}

/** The same, there before what stands for the names is kept: until it is, nothing that it made is to leave. */
export function useEarlyRedaction(
  log: readonly LoggedWin[] | undefined,
  level: RedactionLevel,
): { start: StartRedactor | undefined; isKept: boolean } {
  const isNear = log !== undefined;
  // Those of a long log take a while: not before something can be made of them.
  const matter = useLive(async () => (isNear ? readNameMatter() : undefined), [isNear]);
  const hidden = useMemo(() => matter && hiddenBy(matter), [matter]);
  const [read, setRead] = useState<NamesRead | null>(null);
  const turns = useRef(0);
  const asked = useRef<Asked | null>(null);
  useEffect(() => {
    if (!log || !matter || hidden === undefined) return;
    turns.current += 1;
    const turn = turns.current;
    const of = { log, level, hidden };
    const show = (isKept: boolean) => (rules: RedactionRules) =>
      setRead((last) => (last !== null && last.turn > turn ? last : { ...of, rules, turn, isKept }));
    const readAnew = async () => {
      if (isSame(asked.current, of)) {
        // The aliases that it keeps itself, part by part, change nothing.
        const rules = await asked.current.reading;
        if (turn !== turns.current || (await areSaidBy(rules, await readAliases()))) return;
      }
      const reading = readRedactionRules(level, log, matter, show(false));
      asked.current = { ...of, reading };
      show(true)(await reading);
    };
    // For the boundary above, as a reading that fails is.
    const fail = () =>
      setRead(() => {
        throw new Error('the names could not be read');
      });
    readAnew().catch(fail);
  }, [log, level, matter, hidden]);
  // Names of another log are not those of this one, and a name that was just hidden is not among those read before.
  const rules = read !== null && isSame(read, { log, level, hidden }) ? read.rules : undefined;
  const start = useMemo<StartRedactor | undefined>(
    () => rules && ((own, words = standInsHere()) => startRedaction(rules, own, words)),
    [rules],
  );
  return { start, isKept: read?.isKept === true };
}

interface NamesOf {
  log: readonly LoggedWin[] | undefined;
  level: RedactionLevel;
  hidden: string | undefined;
}

interface Asked extends NamesOf {
  reading: Promise<RedactionRules>;
}

interface NamesRead extends NamesOf {
  rules: RedactionRules;
  turn: number;
  /** Whether what stands for the names would be the same in a later document. */
  isKept: boolean;
}

function isSame<T extends NamesOf>(a: T | null, b: NamesOf): a is T {
  return a !== null && a.log === b.log && a.level === b.level && a.hidden === b.hidden;
}

/** What the user and the log's surroundings say of names. Aliases that Winnow gave hide nothing that was not hidden. */
function hiddenBy({ aliases, ...beside }: Awaited<ReturnType<typeof readNameMatter>>): string {
  return JSON.stringify([beside, aliases.filter(({ by, leave }) => by === 'user' || leave)]);
}
