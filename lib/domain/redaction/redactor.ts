import { ALIAS_KINDS, type AliasFields, type AliasKind, toTerm } from '@/lib/domain/alias';
import type { LoggedWin } from '@/lib/domain/log';
import { allAtOnce, type Steps } from '@/lib/domain/steps';
import type { Artifact } from '@/lib/domain/win/artifact';
import { placeOf } from './artifact-names';
import { type HiddenNames, hidingNames } from './hidden-names';
import { type KnownName, personName, saysRole } from './known-name';
import { type RedactionLevel, sharedAt } from './level';
import { type Aliasing, aliasings, type StandInWords, standInIn, startAliasing } from './name-aliases';
import { isNameable, nameMatcher } from './name-matcher';
import { type KeptName, type Replaced, redactText } from './redact-text';
import { redactWin } from './redact-win';

/** A win as it may leave: every field is as the level allows, and blank where it does not. */
export type RedactedWin = LoggedWin & { readonly redacted: RedactionLevel };

/** What a document says instead of a name or of a thing that may not leave. */
export interface Replacement {
  kind: AliasKind;
  /** In full: what its alias is kept for; '' where one stands for all of the kind, as for code. */
  name: string;
  /** As it stands in the log. */
  original: string;
  alias: string;
  count: number;
  /** The wins that it stands in; none for what is said beside wins. */
  winIds: string[];
}

/** The level of one document and the names that it knows; what only its shape gives away is known without. */
export interface RedactionRules {
  level: RedactionLevel;
  /** By `collectNames`. */
  names?: readonly KnownName[];
  /** What stands for them, what the user gave and what the user left among it. */
  aliases?: readonly AliasFields[];
}

/** What stands between the log and one document: all that the document says has gone through it. */
export interface Redactor {
  level: RedactionLevel;
  /** Words of the user's or of a page, as they may leave; `winId`: the win that they are of. */
  text(words: string, winId?: string): string;
  /** A win that may be in the document at all, as it may leave; throws at another. */
  win(logged: LoggedWin): RedactedWin;
  /** Those of `log` that may be in the document, as they may leave. */
  log(log: readonly LoggedWin[]): RedactedWin[];
  /** Everything that was replaced so far, in the order of kinds, then of its first turn. */
  replaced(): Replacement[];
}

/**
 * `own`: what the user is called, where it is known; it stays at Work-safe, whatever pages say of people. `words`: of the
 * document's language, where it is not English.
 */
export function startRedaction(rules: RedactionRules, own = '', words?: StandInWords): Redactor {
  const { level } = rules;
  const kept = keptName(level, own);
  const { hidden, startAliases } = prepared(rules);
  const aliasing = inLanguage(startAliases(), words);
  const replacements = new Map<string, Noted>();
  const noteOf = (winId?: string) => (replaced: Replaced) => note(replacements, replaced, winId);
  const text: Redactor['text'] = (said, winId) =>
    level === 'full' || said === '' ? said : redactText(said, { level, hidden, aliasing, kept }, noteOf(winId));
  const whole = (kind: AliasKind, written: string, winId: string): string => {
    if (aliasing.isLeft(written) || hidden.isKept('handle', written) || kept.isName(written)) return written;
    const named = hidden.named(written) ?? { kind, name: written };
    const alias = aliasing.aliasOf(named.kind, named.name);
    noteOf(winId)({ ...named, original: written, alias });
    return alias;
  };
  const win = (logged: LoggedWin): RedactedWin => {
    const { id } = logged.win;
    if (sharedAt([logged], level).length === 0) throw new Error('This win is no part of a document of this level.');
    const redacted = redactWin(logged, level, {
      words: (said) => text(said, id),
      person: (label) =>
        label.trim() === '' || saysRole(label) ? label : whole('person', label.trim().replace(/^@/, ''), id),
      place: (artifact: Artifact) => {
        const place = placeOf(artifact);
        return whole(place.kind, place.name, id);
      },
    });
    return { ...redacted, redacted: level };
  };
  return {
    level,
    text,
    win,
    log: (log) => sharedAt(log, level).map(win),
    replaced: () =>
      [...replacements.values()]
        .map((noted) => ({ ...noted, winIds: [...noted.winIds] }))
        .sort((a, b) => ALIAS_KINDS.indexOf(a.kind) - ALIAS_KINDS.indexOf(b.kind)),
  };
}

function inLanguage(aliasing: Aliasing, words: StandInWords | undefined): Aliasing {
  if (!words) return aliasing;
  return {
    ...aliasing,
    aliasOf: (kind, name, forms) => standInIn(words, kind, aliasing.aliasOf(kind, name, forms)),
    wordFor: (says) => words.shapes[says] ?? says,
  };
}

function keptName(level: RedactionLevel, own: string): KeptName {
  const name = level === 'work-safe' && own.trim() !== '' ? personName(own) : null;
  const parts = name?.capitalised ?? [];
  return {
    isName: (written) => name !== null && toTerm(written) === toTerm(name.name),
    matcher: nameMatcher([
      ...(name ? [{ form: name.name, meaning: null }] : []),
      ...parts.map((form) => ({ form, meaning: null, capitalised: true })),
    ]),
  };
}

interface Prepared {
  hidden: HiddenNames;
  /** Those that may be said, for one document. */
  startAliases: () => Aliasing;
}
const preparedRules = new WeakMap<RedactionRules, Prepared>();

/** Of the same rules many documents are made: their names are sorted once. */
function prepared(rules: RedactionRules): Prepared {
  return preparedRules.get(rules) ?? allAtOnce(preparing(rules));
}

/** What `startRedaction` does first with rules, in small steps: for a page that has something else to do beside it. */
export function* preparing(rules: RedactionRules): Steps<Prepared> {
  const { level, names = [], aliases = [] } = rules;
  // Words of names: no alias says one of them.
  const taken = new Set<string>();
  for (const { name } of names) {
    yield;
    const term = toTerm(name);
    if (isNameable(term)) taken.add(term);
  }
  const hidden = yield* hidingNames(level, names, aliases);
  const now = { hidden, startAliases: aliasings(withoutTelling(aliases, hidden.telling, taken), taken) };
  preparedRules.set(rules, now);
  return now;
}

/** With the next alias that is free for each that would tell a name: the same in every document of these rules. */
function withoutTelling(
  aliases: readonly AliasFields[],
  telling: readonly AliasFields[],
  taken: ReadonlySet<string>,
): readonly AliasFields[] {
  if (telling.length === 0) return aliases;
  const silent = aliases.map((row) => (telling.includes(row) ? { ...row, alias: '' } : row));
  const aliasing = startAliasing(silent, taken);
  return silent.map((row) =>
    row.alias === '' && !row.leave ? { ...row, alias: aliasing.aliasOf(row.kind, row.name) } : row,
  );
}

type Noted = Omit<Replacement, 'winIds'> & { winIds: Set<string> };

function note(noted: Map<string, Noted>, { kind, name, original, alias }: Replaced, winId?: string): void {
  const key = `${kind} ${alias} ${toTerm(original)}`;
  const replacement = noted.get(key) ?? { kind, name, original, alias, count: 0, winIds: new Set() };
  replacement.count += 1;
  if (winId !== undefined) replacement.winIds.add(winId);
  noted.set(key, replacement);
}
