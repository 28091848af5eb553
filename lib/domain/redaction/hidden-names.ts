import { ALIAS_KINDS, type AliasFields, type AliasKind, toTerm } from '@/lib/domain/alias';
import { cleanWords } from './clean-words';
import type { KnownName } from './known-name';
import type { RedactionLevel } from './level';
import { type Form, isLetter, isNameable, type NameMatcher, nameMatcher } from './name-matcher';
import { isHiddenAt, NAME_POLICY } from './policy';

/** What a form of a name stands for. */
export interface Named {
  kind: AliasKind;
  name: string;
}

export interface HiddenNames {
  /** `null`: an alias, which stays as it is. */
  matcher: NameMatcher<Named | null>;
  /** The name that `written` is as a whole, hidden at this level. */
  named(written: string): Named | undefined;
  /** Aliases of the user's that tell a hidden name: something else stands for theirs. */
  telling: readonly AliasFields[];
  /** Hidden at a wider level alone. */
  isKept(kind: AliasKind, written: string): boolean;
}

/** The names that a document of `level` does not say; found in small steps, since a log of years has many. */
export function* hidingNames(
  level: RedactionLevel,
  names: readonly KnownName[],
  aliases: readonly AliasFields[],
): Generator<undefined, HiddenNames> {
  const left = new Set(aliases.filter(({ leave }) => leave).map(({ term }) => term));
  const byUser = new Set(aliases.filter(({ by }) => by === 'user').map(({ kind, term }) => `${kind} ${term}`));
  const isByUser = ({ kind, name }: KnownName) => byUser.size > 0 && byUser.has(`${kind} ${toTerm(name)}`);
  const hidden = names.filter(({ kind, own }) => isHiddenAt(level, own ? 'public' : NAME_POLICY[kind]));
  const ranks: KnownName[][] = [];
  for (const name of hidden) {
    const rank = ALIAS_KINDS.indexOf(name.kind) + (isByUser(name) ? 0 : ALIAS_KINDS.length);
    ranks[rank] ??= [];
    ranks[rank].push(name);
    yield;
  }
  const ranked = ranks.flat();
  // What the user says is a name is one, by its capital, where it would else be a word of everyday.
  const inFull = (meaning: KnownName, form: string): Form<Named> => ({
    ...{ form, meaning },
    capitalised: (meaning.kind === 'employer' && isLetter(form)) || (isByUser(meaning) && !isNameable(form)),
  });
  // A name in full is stronger than a part of another one.
  const forms: Form<Named>[] = [
    ...ranked.map((meaning) => inFull(meaning, meaning.name)),
    ...ranked.flatMap((meaning) => meaning.forms.map((form) => inFull(meaning, form))),
    ...ranked.flatMap((meaning) => meaning.capitalised.map((form) => ({ form, meaning, capitalised: true }))),
  ];
  const matcher = nameMatcher<Named | null>([]);
  const whole = new Map<string, Named>();
  for (const form of forms) {
    yield;
    const term = toTerm(form.form);
    if (left.has(term)) continue;
    matcher.add(form);
    if (!form.capitalised && !whole.has(term)) whole.set(term, form.meaning);
  }
  const kept = new Set(names.filter((name) => name.own && !hidden.includes(name)).map(({ name }) => toTerm(name)));
  const tells = ({ alias, by }: AliasFields) => by === 'user' && matcher.find(cleanWords(alias).text).length > 0;
  const telling = aliases.filter((row) => !row.leave && tells(row));
  for (const row of aliases) {
    yield;
    if (!row.leave && !telling.includes(row)) matcher.add({ form: row.alias, meaning: null });
  }
  return {
    matcher,
    telling,
    named: (written) => whole.get(toTerm(written)),
    isKept: (kind, written) => kind === 'handle' && kept.has(toTerm(written)),
  };
}
