import type { AliasKind } from '@/lib/domain/alias';
import type { Artifact } from '@/lib/domain/win/artifact';
import type { Person, Win } from '@/lib/domain/win/win';
import type { RedactionLevel } from './level';

/**
 * What becomes of a field.
 * - kept: as it stands in the log
 * - words: through the redactor's `text`, every text in it
 * - person: the whole of it is a name
 * - people: each by `PERSON_POLICY`
 * - cut: an address or a key without what follows its path
 * - place: the alias of the repository, the ticket or the host that it is on
 * - blank: nothing of it
 */
export type Treatment = 'kept' | 'words' | 'person' | 'people' | 'cut' | 'place' | 'blank';

export type Policy<T> = { readonly [Field in keyof Required<T>]: Readonly<Record<RedactionLevel, Treatment>> };

const KEPT = { full: 'kept', 'work-safe': 'kept', public: 'kept' } as const;
const WORDS = { full: 'kept', 'work-safe': 'words', public: 'words' } as const;
const PRIVATE = { full: 'kept', 'work-safe': 'blank', public: 'blank' } as const;
const INSIDE = { full: 'kept', 'work-safe': 'kept', public: 'blank' } as const;

const RECORD_POLICY = {
  id: KEPT,
  createdAt: KEPT,
  updatedAt: KEPT,
  rev: KEPT,
  deletedAt: KEPT,
  schemaVersion: KEPT,
  // Names the installation.
  fieldRevs: PRIVATE,
} as const;

/** Every field of a win that may be in the document at all; a field that is not named here never leaves. */
export const WIN_POLICY: Policy<Win> = {
  ...RECORD_POLICY,
  kind: KEPT,
  status: KEPT,
  occurredOn: KEPT,
  title: WORDS,
  did: WORDS,
  why: WORDS,
  plainLine: WORDS,
  decision: WORDS,
  reasoning: WORDS,
  outcome: WORDS,
  outcomeState: KEPT,
  followUpOn: KEPT,
  metric: WORDS,
  origin: KEPT,
  role: KEPT,
  scope: KEPT,
  horizon: KEPT,
  unprompted: KEPT,
  leftWithThem: WORDS,
  ownPart: WORDS,
  topic: WORDS,
  learned: WORDS,
  note: PRIVATE,
  level: KEPT,
  levelBy: KEPT,
  people: { full: 'kept', 'work-safe': 'people', public: 'people' },
  praise: WORDS,
  tags: WORDS,
  employerId: INSIDE,
  projectId: INSIDE,
  visibility: KEPT,
  confidential: KEPT,
  waved: PRIVATE,
  shownNone: PRIVATE,
};

export const PERSON_POLICY: Policy<Person> = {
  label: { full: 'kept', 'work-safe': 'person', public: 'person' },
  as: KEPT,
  engineer: KEPT,
  outsideTeam: KEPT,
};

export const ARTIFACT_POLICY: Policy<Artifact> = {
  ...RECORD_POLICY,
  winId: KEPT,
  type: KEPT,
  written: KEPT,
  key: { full: 'kept', 'work-safe': 'cut', public: 'blank' },
  url: { full: 'kept', 'work-safe': 'cut', public: 'blank' },
  title: { full: 'kept', 'work-safe': 'words', public: 'blank' },
  host: { full: 'kept', 'work-safe': 'kept', public: 'place' },
  state: KEPT,
  dates: KEPT,
  facts: PRIVATE,
  excerpt: PRIVATE,
  cautions: PRIVATE,
  capturedAt: KEPT,
  capturedBy: KEPT,
};

/** From which level on something is replaced in words. */
export type HiddenFrom = Exclude<RedactionLevel, 'full'>;

/** Names that the log or the user knows. The user's own handle is hidden at Public alone. */
export const NAME_POLICY: Readonly<Record<AliasKind, HiddenFrom>> = {
  employer: 'public',
  project: 'public',
  person: 'work-safe',
  host: 'public',
  repository: 'public',
  ticket: 'public',
  address: 'work-safe',
  handle: 'work-safe',
  code: 'public',
  term: 'work-safe',
};

/** What is known by its shape alone. */
export const SHAPES = [
  'web-address',
  'other-address',
  'host',
  'email',
  'ip',
  'handle',
  'package',
  'ticket',
  'reference',
  'commit',
  'path',
  'code',
  'secret',
  'id',
] as const;
export type Shape = (typeof SHAPES)[number];

/** `says`: what stands for all of them; without it each has an alias of its own. */
export const SHAPE_POLICY: Readonly<Record<Shape, { kind: AliasKind; from: HiddenFrom; says?: string }>> = {
  // Kept at Work-safe, without query and hash.
  'web-address': { kind: 'address', from: 'public' },
  'other-address': { kind: 'address', from: 'public' },
  host: { kind: 'host', from: 'public' },
  email: { kind: 'address', from: 'work-safe' },
  ip: { kind: 'address', from: 'work-safe' },
  handle: { kind: 'handle', from: 'work-safe' },
  package: { kind: 'repository', from: 'public' },
  ticket: { kind: 'ticket', from: 'public' },
  reference: { kind: 'ticket', from: 'public' },
  commit: { kind: 'code', from: 'public', says: '[commit]' },
  path: { kind: 'code', from: 'public', says: '[path]' },
  code: { kind: 'code', from: 'work-safe', says: '[code]' },
  secret: { kind: 'code', from: 'work-safe', says: '[secret]' },
  id: { kind: 'code', from: 'work-safe', says: '[id]' },
};

/** Whether something that is hidden from `from` on is hidden at `level`. */
export function isHiddenAt(level: RedactionLevel, from: HiddenFrom): boolean {
  return level === 'public' || (level === 'work-safe' && from === 'work-safe');
}
