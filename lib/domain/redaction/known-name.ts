import { type AliasKind, toTerm } from '@/lib/domain/alias';
import { cleanWords, tokensOf } from './clean-words';
import { isRole, isTelling, LEGAL_FORM } from './ordinary-words';

/** A name that the log, the sites or the user know. */
export interface KnownName {
  kind: AliasKind;
  /** In full: what its alias is kept for. */
  name: string;
  /** How else it is written; the same alias stands for them. */
  forms: string[];
  /** Parts that are names only where they are written with a capital. */
  capitalised: string[];
  /** The user's own: their colleagues know it. */
  own: boolean;
}

/** A name as it stands; `forms`: other spellings of it that give it away, too. */
export function knownName(kind: AliasKind, name: string, forms: string[] = []): KnownName {
  return { kind, name: name.trim(), forms, capitalised: [], own: false };
}

/** A person by the name that a site or the user writes: parts of it are that person, too. */
export function personName(label: string): KnownName {
  const name = label.trim();
  if (name.startsWith('@')) return knownName('handle', name.slice(1));
  const bare = name.replace(/\s*\([^)]*\)$/, '');
  const parts = bare.split(/[\s,]+/u).filter((part) => isTelling(part.toLowerCase()));
  const isWhole = bare === name && !/\s/u.test(bare);
  return {
    ...knownName('person', name, bare === name ? [] : [bare]),
    capitalised: isWhole ? givenNameIn(bare) : parts.filter((part) => part !== part.toLowerCase()),
  };
}

/** `okan-t` is written as "Okan" in a sentence. */
function givenNameIn(account: string): string[] {
  const [, given = ''] = /^(\p{Ll}+)[-._\d]/u.exec(account) ?? [];
  return isTelling(given) ? [given.charAt(0).toUpperCase() + given.slice(1)] : [];
}

/** Whether what stands for a person is a part, as in "the product manager", and no name. */
export function saysRole(label: string): boolean {
  return isRole(tokensOf(cleanWords(label).text).map(({ folded }) => folded));
}

/** A company: as its papers and as everybody writes it. */
export function employerName(name: string): KnownName {
  const short = name.trim().replace(LEGAL_FORM, '');
  return knownName('employer', name, short === name.trim() || short === '' ? [] : [short]);
}

/** `owner/repo`: the last part alone is the same repository. */
export function repositoryName(path: string): KnownName {
  const last = path.split('/').at(-1) ?? '';
  return knownName('repository', path, last === path ? [] : [last]);
}

/** One entry a kind and name, in the order of the first of each; a name that is a form of one before it is that one. */
export function mergeNames() {
  const merged: KnownName[] = [];
  const known = new Map<string, KnownName>();
  // A log says the same few names over and over, in the same letters.
  const written = new Map<string, KnownName>();
  const add = (name: KnownName): void => {
    if (name.name === '') return;
    const asWritten = `${name.kind} ${name.name}`;
    const before = written.get(asWritten) ?? known.get(keyOf(name.kind, name.name));
    const entry = before ?? { ...name };
    written.set(asWritten, entry);
    entry.own ||= name.own;
    if (before) return;
    merged.push(entry);
    for (const form of [name.name, ...name.forms]) {
      const key = keyOf(name.kind, form);
      if (!known.has(key)) known.set(key, entry);
    }
  };
  /** To add such a name changes nothing, unless it is the user's own. */
  const isMet = ({ kind, name }: Pick<KnownName, 'kind' | 'name'>) => written.has(`${kind} ${name}`);
  return { add, merged, isMet };
}

function keyOf(kind: AliasKind, name: string): string {
  return `${kind} ${toTerm(name)}`;
}
