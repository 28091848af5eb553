import { describe, expect, it } from 'vitest';
import { gatherChoices, wordsReader } from '@/lib/domain/win-list/win-words';
import { anArtifact, logged } from '../a-win';

const toWords = wordsReader();
const outbox = logged([], { title: 'One outbox', occurredOn: '2026-11-20' }, [
  anArtifact({ type: 'pull-request', host: 'github.com', key: 'gh:github.com/acme/orchard/pull/12' }),
  anArtifact({ type: 'document', host: 'docs.example' }),
]);

describe('the words that the list knows of a win', () => {
  it('are what its row shows and what it is found by', () => {
    const words = toWords(outbox);
    expect(words).toMatchObject({
      title: 'One outbox',
      from: 'acme/orchard #12',
      sources: ['pull-request', 'host:github.com', 'document', 'host:docs.example'],
    });
    expect(words.text).toContain('one outbox');
  });

  it('begin with those of the win where there is no title, as many as a row can hold', () => {
    const long = toWords(logged([], { title: '', did: 'x'.repeat(5000) }));
    expect(long.title).toBe('x'.repeat(300));
    expect(long.text).toHaveLength(5000);
  });

  it('have a list that thousands have once', () => {
    expect(toWords(outbox).sources).toBe(toWords({ ...outbox }).sources);
  });
});

describe('what a filter can offer', () => {
  it('is the sources and months that the log holds', () => {
    const inbox = logged([], { occurredOn: '2026-10-30' }, [
      anArtifact({ type: 'pull-request', host: 'github.example' }),
    ]);
    const old = logged([], { occurredOn: '2025-01-01' });
    const choices = gatherChoices();
    for (const each of [old, outbox, inbox]) choices.add({ ...toWords(each), occurredOn: each.win.occurredOn });
    expect(choices.read()).toEqual({
      types: ['typed', 'pull-request', 'document'],
      hosts: ['host:docs.example', 'host:github.com', 'host:github.example'],
      months: ['2026-11', '2026-10', '2025-01'],
    });
  });
});
