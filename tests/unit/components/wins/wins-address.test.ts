import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listHref, readWinsAddress, winHref } from '@/components/wins/wins-address';
import { ARTIFACT_TYPES } from '@/lib/domain/win/artifact';
import { NOTHING_CARRIED } from '@/lib/domain/win/carried-words';
import { TRAITS } from '@/lib/domain/win/trait';
import { KINDS, ORIGINS, STATUSES } from '@/lib/domain/win/win';
import { NO_FILTER, type WinFilter } from '@/lib/domain/win-list/win-filter';
import { seniorEngineer as ladder } from '@/lib/ladders/senior-engineer';

const read = (address: string) => readWinsAddress(address, ladder);

const maybe = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values));
const uuids = fc.uuid();
const filters: fc.Arbitrary<WinFilter> = fc.record({
  text: fc.string({ unit: 'grapheme' }),
  behaviour: maybe('none', 'some', ...ladder.behaviours.map(({ id }) => id)),
  category: maybe(...ladder.categories.map(({ id }) => id)),
  source: maybe('typed', ...ARTIFACT_TYPES, 'host:github.com', 'host:git.acme.test:8443'),
  month: maybe('2026-11', '2025-01'),
  status: maybe(...STATUSES),
  kind: maybe(...KINDS),
  ladder: maybe(ladder.id),
  from: maybe('2026-11-01', '2024-02-29'),
  to: maybe('2026-11-30'),
  origin: maybe('told', ...ORIGINS),
  counts: maybe(...ladder.behaviours.map(({ id }) => id)),
  trait: maybe(...TRAITS),
  employer: fc.option(uuids),
  ids: fc.option(fc.array(uuids, { minLength: 1, maxLength: 5 })),
  order: fc.constantFrom('newest', 'unmapped-first'),
});

describe('the addresses of the wins section', () => {
  it.each([
    ['/wins', { name: 'list', filter: NO_FILTER }],
    ['/wins?status=inbox', { name: 'list', filter: { ...NO_FILTER, status: 'inbox' } }],
    ['/wins?behaviour=architecture', { name: 'list', filter: { ...NO_FILTER, behaviour: 'architecture' } }],
    ['/wins?month=2026-11', { name: 'list', filter: { ...NO_FILTER, month: '2026-11' } }],
    ['/wins/?text=a%20b', { name: 'list', filter: { ...NO_FILTER, text: 'a b' } }],
    ['/wins/trash', { name: 'trash' }],
    ['/wins/new', { name: 'new', behaviourIds: [], carried: NOTHING_CARRIED }],
    [
      '/wins/new?behaviour=unblock&behaviour=nonsense',
      { name: 'new', behaviourIds: ['unblock'], carried: NOTHING_CARRIED },
    ],
    [
      '/wins/new?title=a%3Fb&did=c%0Ad&because=storage-full',
      { name: 'new', behaviourIds: [], carried: { words: { title: 'a?b', did: 'c\nd' }, reason: 'storage-full' } },
    ],
    ['/wins/1-2-3', { name: 'win', winId: '1-2-3', field: null }],
    ['/wins/1-2-3?field=outcome', { name: 'win', winId: '1-2-3', field: 'outcome' }],
    ['/wins/1-2-3?field=%22%5D', { name: 'win', winId: '1-2-3', field: null }],
  ])('%s', (address, view) => expect(read(address)).toEqual(view));

  it('asks for no win where none of its ids is one', () => {
    expect(read('/wins?ids=..%2F,x')).toEqual({ name: 'list', filter: { ...NO_FILTER, ids: [] } });
  });

  it.each([
    ...['status=gone', 'behaviour=fly', 'category=x', 'month=2026-13', 'source=fax', 'source=host:', 'kind=loss'],
    ...['from=2026-02-30', 'to=soon', 'origin=stolen', 'counts=fly', 'trait=tall', 'employer=acme', 'ladder=acme'],
  ])('leaves out %s, which does not exist', (query) =>
    expect(read(`/wins?${query}`)).toEqual({ name: 'list', filter: NO_FILTER }),
  );

  it('gives back any filter that was written into one', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(read(listHref(filter).slice(1))).toEqual({ name: 'list', filter });
      }),
    );
  });

  it('is as short as it can be', () => {
    expect(listHref(NO_FILTER)).toBe('#/wins');
    expect(winHref('1-2-3')).toBe('#/wins/1-2-3');
    expect(winHref('1-2-3', 'outcome')).toBe('#/wins/1-2-3?field=outcome');
  });
});
