import type { AliasKind } from '@/lib/domain/alias';
import { cleanWords } from './clean-words';
import type { HiddenNames } from './hidden-names';
import type { RedactionLevel } from './level';
import type { Aliasing } from './name-aliases';
import type { NameMatcher } from './name-matcher';
import { plainAddress } from './plain-address';
import { isHiddenAt, SHAPE_POLICY } from './policy';
import { holdsKnownSecret } from './secrets';
import { type Shaped, shapesIn } from './shapes';

/** A piece of words; `says` null: it stays as it is, and nothing in it is replaced. */
interface Piece {
  start: number;
  end: number;
  says: string | null;
  kind: AliasKind;
  name: string;
}

/** What was replaced where. */
export interface Replaced {
  kind: AliasKind;
  /** What its alias is kept for; '' where one stands for all of the kind. */
  name: string;
  original: string;
  alias: string;
}

/** What the user is called, where that stays. */
export interface KeptName {
  isName(written: string): boolean;
  matcher: NameMatcher<null>;
}

export interface TextRedaction {
  kept: KeptName;
  level: RedactionLevel;
  hidden: HiddenNames;
  aliasing: Aliasing;
}

/**
 * `words` as they may leave. All that is found is found in the words as they were, the longest first, so that nothing is
 * replaced inside of what was put there.
 */
export function redactText(words: string, redaction: TextRedaction, note: (replaced: Replaced) => void): string {
  const clean = cleanWords(words);
  const pieces = apart([
    ...keptPieces(clean.text, redaction),
    ...shapedPieces(clean.text, redaction),
    ...namedPieces(clean.text, redaction),
  ]);
  if (pieces.length === 0) return words;
  const place = (at: number) => clean.at?.[at] ?? at;
  let made = '';
  let from = 0;
  for (const { start, end, says, kind, name } of pieces) {
    const original = words.slice(place(start), place(end));
    made += words.slice(from, place(start)) + (says ?? original);
    from = place(end);
    if (says !== null && says !== original) note({ kind, name, original, alias: says });
  }
  return made + words.slice(from);
}

/** First, since of two that are as long the first one stands. */
function keptPieces(clean: string, { kept }: TextRedaction): Piece[] {
  return kept.matcher.find(clean).map(({ start, end }) => ({ start, end, says: null, kind: 'person', name: '' }));
}

function namedPieces(clean: string, { hidden, aliasing }: TextRedaction): Piece[] {
  return hidden.matcher.find(clean).map(({ start, end, meaning }) => ({
    ...{ start, end, kind: meaning?.kind ?? 'term', name: meaning?.name ?? '' },
    says: meaning && aliasing.aliasOf(meaning.kind, meaning.name),
  }));
}

function shapedPieces(clean: string, redaction: TextRedaction): Piece[] {
  const { level, hidden, aliasing } = redaction;
  const shaped = shapesIn(clean);
  return shaped.flatMap(({ is, start, end, name }): Piece[] => {
    const { kind, from, says } = SHAPE_POLICY[is];
    if (says === undefined && (aliasing.isLeft(name) || hidden.isKept(kind, name))) return [];
    if (isHiddenAt(level, from)) {
      if (says !== undefined) return [{ start, end, kind, name: '', says: aliasing.wordFor(says) }];
      const named = hidden.named(name) ?? { kind, name };
      return [{ start, end, ...named, says: aliasing.aliasOf(named.kind, named.name) }];
    }
    return isAddress(is) ? [keptAddress({ is, start, end, name }, clean, shaped, redaction)] : [];
  });
}

function isAddress(is: Shaped['is']): boolean {
  return is === 'web-address' || is === 'other-address' || is === 'package';
}

/** An address where addresses stay: without query and hash, and without what opens doors or tells of people. */
function keptAddress(
  { is, start, end, name }: Shaped,
  clean: string,
  shaped: readonly Shaped[],
  of: TextRedaction,
): Piece {
  const says = plainAddress(clean.slice(start, end));
  const isTelling = shaped.some(
    (each) =>
      TELLING.has(each.is) &&
      !(each.is === 'email' && is === 'other-address') &&
      each.start >= start &&
      each.end <= end &&
      says.includes(clean.slice(each.start, each.end)),
  );
  return {
    ...{ start, end, kind: 'address' },
    ...(isTelling ? { name, says: of.aliasing.aliasOf('address', name) } : { name: '', says }),
  };
}

const TELLING: ReadonlySet<Shaped['is']> = new Set(['secret', 'email', 'ip', 'id']);
/** The link of a win may end in a document's long id: colleagues follow it, and it is asked who they are. */
const TELLING_IN_LINKS: ReadonlySet<Shaped['is']> = new Set(['email', 'ip']);

/** An address as a field of its own, where addresses stay; '' for one that tells too much. */
export function cutAddress(address: string): string {
  const says = plainAddress(address);
  const clean = cleanWords(says).text;
  return holdsKnownSecret(clean) || shapesIn(clean).some(({ is }) => TELLING_IN_LINKS.has(is)) ? '' : says;
}

/**
 * The longest first, in the order of the words. One that reaches into a longer one goes with it: half a name or half a path
 * is neither left nor told apart.
 */
function apart(pieces: Piece[]): Piece[] {
  if (pieces.length < 2) return pieces;
  const sorted = [...pieces].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken: Piece[] = [];
  for (const piece of sorted) {
    const at = indexAfter(taken, piece.start);
    const [before, after] = [taken[at - 1], taken[at]];
    const [from, to] = [before?.end ?? 0, after?.start ?? Number.POSITIVE_INFINITY];
    if (from <= piece.start && piece.end <= to) taken.splice(at, 0, piece);
    else if (piece.says === null) continue;
    else if (before && before.says !== null && piece.start < from) before.end = Math.max(from, Math.min(piece.end, to));
    else if (after && after.says !== null && to < piece.end) after.start = Math.max(from, piece.start);
  }
  return taken;
}

function indexAfter(taken: readonly Piece[], start: number): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
