import type { AliasKind } from '@/lib/domain/alias';
import type { LoggedWin } from '@/lib/domain/log';
import { type RedactionLevel, sharedAt } from './level';

/** A win as it may leave: every field is as the level allows, and blank where it does not. */
export type RedactedWin = LoggedWin & { readonly redacted: RedactionLevel };

/** What a document says instead of a name or of a thing that may not leave. */
export interface Replacement {
  kind: AliasKind;
  /** As it stands in the log. */
  original: string;
  alias: string;
  count: number;
  /** The wins that it stands in; none for what is said beside wins. */
  winIds: string[];
}

/** The level of one document and the names that it knows. */
export interface RedactionRules {
  level: RedactionLevel;
}

/** What stands between the log and one document: all that the document says has gone through it. */
export interface Redactor {
  level: RedactionLevel;
  /** Words of the user's or of a page, as they may leave; `winId`: the win that they are of. */
  text(words: string, winId?: string): string;
  /** A win that may be in the document at all, as it may leave. */
  win(logged: LoggedWin): RedactedWin;
  /** Those of `log` that may be in the document, as they may leave. */
  log(log: readonly LoggedWin[]): RedactedWin[];
  /** Everything that was replaced so far, in the order of kinds, then of its first turn. */
  replaced(): Replacement[];
}

export function startRedaction({ level }: RedactionRules): Redactor {
  const win = (logged: LoggedWin): RedactedWin => ({ ...logged, redacted: level });
  return {
    level,
    text: (words) => words,
    win,
    log: (log) => sharedAt(log, level).map(win),
    replaced: () => [],
  };
}
