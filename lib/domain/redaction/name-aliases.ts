import { ALIAS_KINDS, type Alias, type AliasFields, type AliasKind, aliasKey, toTerm } from '@/lib/domain/alias';
import type { Steps } from '@/lib/domain/steps';
import { TITLE_LIMIT } from '@/lib/domain/win/win';
import type { KnownName } from './known-name';
import { isNameable } from './name-matcher';
import { SHAPE_POLICY } from './policy';

/** What an alias begins with, by what it stands for. */
export const ALIAS_NAMES: Readonly<Record<AliasKind, string>> = {
  employer: 'Employer',
  project: 'Project',
  person: 'Person',
  host: 'Host',
  repository: 'Repository',
  ticket: 'Ticket',
  address: 'Address',
  handle: 'Handle',
  code: 'Code',
  term: 'Name',
};

/** What aliases and the words for code begin with or are, in the document's language. */
export interface StandInWords {
  kinds: Readonly<Record<AliasKind, string>>;
  /** By what stands there in English, as "[path]". */
  shapes: Readonly<Record<string, string>>;
}

/** An alias of Winnow's as a document of another language says it: "Person B" as "Persona B". The user's own stay. */
export function standInIn({ kinds, shapes }: StandInWords, kind: AliasKind, alias: string): string {
  const [, turn] = new RegExp(`^${ALIAS_NAMES[kind]} ([A-Z]+|\\d+)$`).exec(alias) ?? [];
  return turn === undefined ? (shapes[alias] ?? alias) : `${kinds[kind]} ${turn}`;
}

/** A row of the aliases as far as naming goes; those that were taken away count, since no alias is given twice. */
export type AliasRow = Pick<Alias, 'kind' | 'term' | 'alias' | 'leave'>;

export interface Aliasing {
  /**
   * What stands for a name: the user's words, what was given before to it or to one of its forms, or the next one that
   * is free.
   */
  aliasOf(kind: AliasKind, name: string, forms?: readonly string[]): string;
  /** What stands for a thing of which all are called the same, as "[path]". */
  wordFor(says: string): string;
  /** The user said that it is an ordinary word. */
  isLeft(name: string): boolean;
  /** Aliases that were given here for the first time, in that order. */
  fresh(): AliasFields[];
}

/** `taken`: words of known names, as `toTerm` writes them; an alias that says one of them is passed over. */
export function startAliasing(rows: readonly AliasRow[], taken: ReadonlySet<string> = new Set()): Aliasing {
  return aliasings(rows, taken)();
}

/** The same for one document after another: what the rows say is looked through once. */
export function aliasings(rows: readonly AliasRow[], taken: ReadonlySet<string>): () => Aliasing {
  const before = new Map(rows.map((row) => [aliasKey(row), row.alias]));
  const left = new Set(rows.filter(({ leave }) => leave).map(({ term }) => term));
  const lastBefore = new Map<AliasKind, number>();
  const lastOfKind = (kind: AliasKind): number => {
    const last = lastBefore.get(kind) ?? lastOf(kind, rows);
    lastBefore.set(kind, last);
    return last;
  };
  return () => {
    const given = new Map<string, string>();
    const last = new Map<AliasKind, number>();
    const made: AliasFields[] = [];
    const givenTo = (kind: AliasKind, term: string) =>
      given.get(aliasKey({ kind, term })) ?? before.get(aliasKey({ kind, term }));
    const next = (kind: AliasKind): string => {
      let turn = last.get(kind) ?? lastOfKind(kind);
      let suffix: string;
      do {
        turn += 1;
        suffix = kind === 'ticket' || kind === 'address' ? String(turn) : toLetters(turn);
      } while (taken.has(suffix.toLowerCase()) || taken.has(toTerm(`${ALIAS_NAMES[kind]} ${suffix}`)));
      last.set(kind, turn);
      return `${ALIAS_NAMES[kind]} ${suffix}`;
    };
    return {
      aliasOf: (kind, name, forms = []) => {
        if (kind === 'code') return givenTo(kind, toTerm(name)) || SHAPE_POLICY.code.says || '';
        const term = toTerm(name);
        const known = givenTo(kind, term);
        if (known) return known;
        const alias = forms.map((form) => givenTo(kind, toTerm(form))).find(Boolean) ?? next(kind);
        given.set(aliasKey({ kind, term }), alias);
        made.push({ kind, term, name: name.slice(0, TITLE_LIMIT), alias, leave: false, by: 'winnow' });
        return alias;
      },
      wordFor: (says) => says,
      isLeft: (name) => left.has(toTerm(name)),
      fresh: () => made,
    };
  };
}

/** Aliases for those of `names` that have none, by kind and then in their order. In steps: a log of years has many. */
export function* freshAliases(
  names: readonly Pick<KnownName, 'kind' | 'name' | 'forms'>[],
  rows: readonly AliasRow[],
): Steps<AliasFields[]> {
  const known = new Set<string>();
  for (const { kind, term } of rows) {
    yield;
    known.add(aliasKey({ kind, term }));
  }
  const taken = new Set<string>();
  for (const { name } of names) {
    yield;
    const term = toTerm(name);
    if (isNameable(term)) taken.add(term);
  }
  const aliasing = startAliasing(rows, taken);
  for (const kind of ALIAS_KINDS) {
    if (kind === 'code') continue;
    for (const { kind: of, name, forms } of names) {
      yield;
      // One that was left as a word has a row, and needs no alias.
      if (of === kind && !known.has(aliasKey({ kind, term: toTerm(name) }))) aliasing.aliasOf(kind, name, forms);
    }
  }
  return aliasing.fresh();
}

/** The last turn of a kind, as far as it can be told: an alias that the user wrote over had one, too. */
function lastOf(kind: AliasKind, rows: readonly AliasRow[]): number {
  const ofKind = rows.filter((row) => row.kind === kind && row.alias !== '');
  const given = new RegExp(`^${ALIAS_NAMES[kind]} ([A-Z]+|\\d+)$`);
  return ofKind.reduce((last, { alias }) => {
    const [, suffix = ''] = given.exec(alias) ?? [];
    return Math.max(last, /^\d/.test(suffix) ? Number(suffix) : fromLetters(suffix));
  }, ofKind.length);
}

/** 1 is A, 26 is Z, 27 is AA. */
function toLetters(turn: number): string {
  const rest = Math.floor((turn - 1) / 26);
  return (rest === 0 ? '' : toLetters(rest)) + String.fromCharCode(65 + ((turn - 1) % 26));
}

function fromLetters(letters: string): number {
  return [...letters].reduce((turn, letter) => turn * 26 + letter.charCodeAt(0) - 64, 0);
}
