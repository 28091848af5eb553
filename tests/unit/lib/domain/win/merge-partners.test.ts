import { describe, expect, it } from 'vitest';
import type { Artifact } from '@/lib/domain/win/artifact';
import { rankPartners } from '@/lib/domain/win/merge-partners';
import { anArtifact, logged } from '../a-win';

const TICKET = { type: 'ticket', key: 'jira:acme.atlassian.net/ORCH-88', title: 'The queue starves' } as const;
const PULL = { type: 'pull-request', key: 'gh:github.com/acme/orchard/pull/12', title: 'Retry with a budget' } as const;

const win = (title: string, artifact: Partial<Artifact>, occurredOn = '2026-11-23') =>
  logged([], { title, occurredOn }, [anArtifact(artifact)]);
const likeness = (a: ReturnType<typeof win>, b: ReturnType<typeof win>) => rankPartners(a, [b])[0]?.likeness;

describe('the other half of a card', () => {
  it.each<[string, Partial<Artifact>, Partial<Artifact>]>([
    ['the branch holds the ticket’s key', { ...PULL, facts: { head: 'ada/orch-88-budget' } }, TICKET],
    ['the title holds the ticket’s key', { ...PULL, title: '[ORCH-88] Retry with a budget' }, TICKET],
    [
      'a linked address ends in the ticket',
      { ...PULL, facts: { linkedIssues: ['https://acme.atlassian.net/browse/ORCH-88'] } },
      TICKET,
    ],
    [
      'the ticket is linked to the other',
      { ...TICKET, key: 'jira:jira.acme.test/context/OPS-3', facts: { issueLinks: ['ORCH-88'] } },
      TICKET,
    ],
    [
      'it closes the issue',
      { ...PULL, facts: { linkedIssues: ['https://github.com/acme/orchard/issues/7'] } },
      { key: 'gh:github.com/acme/orchard/issues/7', type: 'issue' },
    ],
    [
      'it names the issue by number',
      { ...PULL, title: 'Fix #7' },
      { key: 'gh:github.com/acme/orchard/issues/7', type: 'issue' },
    ],
    [
      'the branch holds the key of a ticket of any tracker',
      { ...PULL, facts: { head: 'ada/eng-7-budget' } },
      { key: 'linear:acme/ENG-7', type: 'ticket' },
    ],
    ['one is a review of the other', PULL, { key: `${PULL.key}#review-4`, type: 'review' }],
  ])('is found where %s, from both sides', (_, a, b) => {
    expect(likeness(win('One', a), win('Two', b))).toBe('named');
    expect(likeness(win('Two', b), win('One', a))).toBe('named');
  });

  it.each<[string, Partial<Artifact>, Partial<Artifact>]>([
    ['a longer number', { ...PULL, facts: { head: 'orch-880' } }, TICKET],
    ['a number of another repository', { ...PULL, title: 'Fix #7' }, { key: 'gh:github.com/acme/barn/issues/7' }],
    ['a bare number where there is no repository', { title: 'Fix #7' }, { key: 'gh:github.com/acme/barn/issues/7' }],
  ])('is not %s', (_, a, b) => {
    expect(likeness(win('One', a), win('Two', b))).toBeNull();
  });

  it('may be one of the same title, whatever its case; no title is no likeness', () => {
    expect(likeness(win('Retry it', PULL), win(' retry IT', {}))).toBe('same-title');
    expect(likeness(win('', PULL), win('', {}))).toBeNull();
  });

  it('comes first, then same titles, then the nearest by day; the card itself is not offered', () => {
    const card = win('Retry', { ...PULL, facts: { head: 'ORCH-88' } });
    const far = win('Far', {}, '2026-10-01');
    const near = win('Near', {}, '2026-11-22');
    const same = win('Retry', {}, '2026-09-01');
    const named = win('Named', TICKET, '2026-08-01');
    const order = rankPartners(card, [far, card, near, same, named]).map(({ logged: { win: each } }) => each.title);
    expect(order).toEqual(['Named', 'Retry', 'Near', 'Far']);
  });
});
