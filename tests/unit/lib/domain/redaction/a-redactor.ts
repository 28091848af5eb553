import type { AliasFields, AliasKind } from '@/lib/domain/alias';
import { toTerm } from '@/lib/domain/alias';
import { dayByDay } from '@/lib/domain/day-by-day';
import type { LoggedWin } from '@/lib/domain/log';
import type { KnownName } from '@/lib/domain/redaction/known-name';
import { collectNames, type NameMatter } from '@/lib/domain/redaction/known-names';
import type { RedactionLevel } from '@/lib/domain/redaction/level';
import { freshAliases } from '@/lib/domain/redaction/name-aliases';
import { type RedactionRules, type Redactor, startRedaction } from '@/lib/domain/redaction/redactor';
import { allAtOnce } from '@/lib/domain/steps';

/** A log, and what knows names beside it. */
export type LogMatter = NameMatter & { log: readonly LoggedWin[] };

const NOTHING_KNOWN: LogMatter = {
  log: [],
  aliases: [],
  employers: [],
  chapters: [],
  origins: [],
  projects: [],
  words: [],
};

/** Every name that is known, as the database would collect them. */
export function knownNames(matter: Partial<LogMatter>): KnownName[] {
  const { log, ...beside } = { ...NOTHING_KNOWN, ...matter };
  const [days, names] = [dayByDay<LoggedWin>(({ win }) => win.occurredOn), collectNames(beside)];
  log.forEach(days.add);
  days.oldestFirst().forEach(names.ofDay);
  return names.all();
}

/** What the database would read and keep for a document of this log. */
export function rulesFor(
  level: RedactionLevel,
  matter: Partial<LogMatter>,
  aliases: AliasFields[] = [],
): RedactionRules {
  const names = knownNames({ aliases, ...matter });
  return { level, names, aliases: [...aliases, ...allAtOnce(freshAliases(names, aliases))] };
}

/** A redactor of a log, as the database would start it. */
export function aRedactor(
  level: RedactionLevel,
  matter: Partial<LogMatter> = {},
  aliases: AliasFields[] = [],
): Redactor {
  return startRedaction(rulesFor(level, matter, aliases));
}

/** A log that knows nothing but what is given. */
export function redactorOf(level: RedactionLevel, log: LoggedWin[]): Redactor {
  return aRedactor(level, { log });
}

/** A row of the dictionary. */
export function anAlias(kind: AliasKind, name: string, alias: string, changes: Partial<AliasFields> = {}): AliasFields {
  return { kind, term: toTerm(name), name, alias, leave: false, by: 'user', ...changes };
}
