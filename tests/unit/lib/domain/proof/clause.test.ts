import { describe, expect, it } from 'vitest';
import { CLAUSES, type ClauseId } from '@/lib/domain/ladder/ladder';
import { meetsClause } from '@/lib/domain/proof/clause';
import { ARTIFACT_TYPES, type ArtifactType } from '@/lib/domain/win/artifact';
import type { Win } from '@/lib/domain/win/win';
import { anArtifact, aPerson, logged } from '../a-win';
import { meeting } from '../meeting-clause';

const TEXT_CLAUSES = [
  ['decision', 'decision'],
  ['reasoning', 'reasoning'],
  ['outcome', 'outcome'],
  ['own-part', 'ownPart'],
  ['left-with-them', 'leftWithThem'],
  ['topic', 'topic'],
  ['learned', 'learned'],
  ['artifact-or-note', 'note'],
] as const;

describe('a clause', () => {
  it.each(CLAUSES)('%s is met by the least that meets it, and not by a bare win', (clause) => {
    expect(meetsClause(clause, meeting([clause], 'any'))).toBe(true);
    expect(meetsClause(clause, logged(['any']))).toBe(false);
  });

  it.each(TEXT_CLAUSES)('%s wants more than blanks in %s', (clause, field) => {
    expect(meetsClause(clause, logged([], { [field]: ' \n\t ' }))).toBe(false);
    expect(meetsClause(clause, logged([], { [field]: 'x' }))).toBe(true);
  });

  it.each<[ClauseId, Partial<Win>, boolean]>([
    ['origin-identified', { origin: 'assigned' }, false],
    ['scope-team', { scope: 'feature' }, false],
    ['scope-team', { scope: 'teams' }, true],
    ['scope-team', { scope: 'org' }, true],
    ['outcome-known', { outcomeState: 'pending' }, false],
    ['outcome-known', { outcomeState: 'none' }, false],
    ['outcome-known', { outcomeState: 'held' }, true],
    ['outcome-known', { outcomeState: 'did-not-hold' }, true],
    ['outcome-held', { outcomeState: 'known' }, false],
    ['outcome-held', { outcomeState: 'did-not-hold' }, false],
    ['non-engineer', { people: [aPerson()] }, false],
    ['non-engineer', { people: [aPerson(), aPerson({ engineer: false })] }, true],
    ['outside-team', { people: [aPerson({ engineer: false })] }, false],
    ['outside-team', { people: [aPerson(), aPerson({ outsideTeam: true })] }, true],
  ])('%s of %j: %s', (clause, changes, expected) => {
    expect(meetsClause(clause, logged([], changes))).toBe(expected);
  });
});

describe('a review artifact', () => {
  const meets = (role: Win['role'], type: ArtifactType) =>
    meetsClause('review-artifact', logged([], { role }, [anArtifact({ type })]));

  it.each(ARTIFACT_TYPES)('is a review in any role, code that the user reviewed, and nothing else: %s', (type) => {
    const isCode = type === 'pull-request' || type === 'merge-request';
    expect(meets(null, type)).toBe(type === 'review');
    expect(meets('drove', type)).toBe(type === 'review');
    expect(meets('reviewed', type)).toBe(type === 'review' || isCode);
  });

  it('is not the role alone', () => {
    expect(meetsClause('review-artifact', logged([], { role: 'reviewed' }))).toBe(false);
  });
});

describe('an artifact', () => {
  it('is written when its own mark says so, whatever its type', () => {
    expect(meetsClause('written-artifact', logged([], {}, [anArtifact({ type: 'page', written: true })]))).toBe(true);
    expect(meetsClause('written-artifact', logged([], {}, [anArtifact({ type: 'document', written: false })]))).toBe(
      false,
    );
  });

  it('meets nothing from the trash', () => {
    const trashed = anArtifact({ type: 'review', written: true, deletedAt: '2026-11-01T00:00:00.000Z' });
    for (const clause of ['artifact', 'artifact-or-note', 'written-artifact', 'review-artifact'] as const) {
      expect(meetsClause(clause, logged([], {}, [trashed]))).toBe(false);
    }
  });
});
