import { describe, expect, it } from 'vitest';
import { gatherChoices, winEntryMaker } from '@/lib/domain/win-entry';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { anArtifact, logged } from './logged-win';

const toEntry = winEntryMaker(seniorEngineer, seniorEngineer);
const outbox = logged(['architecture', 'proposal'], { title: 'One outbox', occurredOn: '2026-11-20', scope: 'teams' }, [
  anArtifact({ type: 'pull-request', host: 'github.com', key: 'gh:github.com/acme/orchard/pull/12' }),
  anArtifact({ type: 'document', host: 'docs.example' }),
]);

describe('what the list knows of a win', () => {
  it('is what its row shows and what it is found by', () => {
    expect(toEntry(outbox)).toMatchObject({
      id: outbox.win.id,
      title: 'One outbox',
      from: 'acme/orchard #12',
      sources: ['pull-request', 'host:github.com', 'document', 'host:docs.example'],
      behaviourIds: ['architecture', 'proposal'],
      traits: expect.arrayContaining(['explaining', 'technical']),
    });
    expect(toEntry(outbox).text).toContain('one outbox');
  });

  it('shows the beginning of the words where there is no title, and no more than a row can hold', () => {
    const long = toEntry(logged([], { title: '', did: 'x'.repeat(5000) }));
    expect(long.title).toBe('x'.repeat(300));
    expect(long.text).toHaveLength(5000);
  });

  it('keeps a list that thousands have once', () => {
    expect(toEntry(logged(['mentor'])).behaviourIds).toBe(toEntry(logged(['mentor'])).behaviourIds);
  });
});

describe('what a filter can offer', () => {
  it('is the sources and months that the log holds', () => {
    const inbox = logged([], { occurredOn: '2026-10-30' }, [
      anArtifact({ type: 'pull-request', host: 'github.example' }),
    ]);
    const old = logged([], { occurredOn: '2025-01-01' });
    const choices = gatherChoices();
    for (const each of [old, outbox, inbox]) choices.add(toEntry(each));
    expect(choices.read()).toEqual({
      types: ['typed', 'pull-request', 'document'],
      hosts: ['host:docs.example', 'host:github.com', 'host:github.example'],
      months: ['2026-11', '2026-10', '2025-01'],
    });
  });
});
