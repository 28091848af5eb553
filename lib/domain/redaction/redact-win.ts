import type { LoggedWin } from '@/lib/domain/log';
import type { Artifact } from '@/lib/domain/win/artifact';
import { TEXT_FIELDS, TEXT_LIMIT, TITLE_LIMIT, type Win } from '@/lib/domain/win/win';
import type { RedactionLevel } from './level';
import { ARTIFACT_POLICY, PERSON_POLICY, type Policy, type Treatment, WIN_POLICY } from './policy';
import { cutAddress } from './redact-text';

/** What a field may be run through. */
export interface Ways {
  words(words: string): string;
  person(label: string): string;
  place(artifact: Artifact): string;
}

/** `logged` by the policy of `level`: built anew, so that nothing leaves which the policy does not name. */
export function redactWin({ win, artifacts, behaviourIds }: LoggedWin, level: RedactionLevel, ways: Ways): LoggedWin {
  return {
    win: redactRow(win, WIN_POLICY, level, (treatment, value, field) => treat(treatment, value, field, level, ways)),
    artifacts: artifacts.map((artifact) =>
      redactRow(artifact, ARTIFACT_POLICY, level, (treatment, value, field) =>
        treatment === 'place' ? ways.place(artifact) : treat(treatment, value, field, level, ways),
      ),
    ),
    behaviourIds: [...behaviourIds],
  };
}

function redactRow<T extends object>(
  row: T,
  policy: Policy<T>,
  level: RedactionLevel,
  treatField: (treatment: Treatment, value: unknown, field: string) => unknown,
): T {
  const made: Record<string, unknown> = {};
  for (const field in policy) {
    const value = row[field];
    if (value !== undefined) made[field] = treatField(policy[field][level], value, field);
  }
  // The policy has every field of T, and every treatment keeps the field's type.
  return made as T;
}

function treat(treatment: Treatment, value: unknown, field: string, level: RedactionLevel, ways: Ways): unknown {
  switch (treatment) {
    case 'kept':
      return value;
    case 'words':
      return inWords(value, (words) => ways.words(words).slice(0, limitOf(field)));
    case 'person':
      return inWords(value, ways.person);
    case 'people':
      return Array.isArray(value)
        ? value.map((person) =>
            redactRow(person, PERSON_POLICY, level, (way, each, name) => treat(way, each, name, level, ways)),
          )
        : [];
    case 'cut':
      return inWords(value, cutKey);
    default:
      return NULLABLE.has(field) ? null : blankOf(value);
  }
}

/** Every text in a value. */
function inWords(value: unknown, write: (words: string) => string): unknown {
  if (typeof value === 'string') return write(value);
  if (Array.isArray(value)) return value.map((each) => inWords(each, write));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inWords(each, write)]));
}

const NULLABLE: ReadonlySet<string> = new Set<keyof Win | keyof Artifact>(['employerId', 'projectId', 'excerpt']);

function blankOf(value: unknown): unknown {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return [];
  return isObject(value) ? {} : null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

const texts: ReadonlySet<string> = new Set(TEXT_FIELDS);

function limitOf(field: string): number {
  return texts.has(field) ? TEXT_LIMIT : TITLE_LIMIT;
}

/** An address, or a key that holds one. */
function cutKey(key: string): string {
  const [, prefix = '', address = ''] = /^((?:url|sel):)?(.*)$/s.exec(key) ?? [];
  const cut = cutAddress(address);
  return cut === '' ? '' : prefix + cut;
}
