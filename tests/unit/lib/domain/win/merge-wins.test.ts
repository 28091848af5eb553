import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeWins } from '@/lib/domain/win/merge-wins';
import { blankWin, TEXT_FIELDS, TEXT_LIMIT, type WinFields } from '@/lib/domain/win/win';
import { arbitraryFields } from '../arbitrary-fields';

const win = (changes: Partial<WinFields>): WinFields => ({ ...blankWin('2026-11-23', 'A title'), ...changes });
function merged(into: Partial<WinFields>, from: Partial<WinFields>) {
  return mergeWins({ win: win(into), artifacts: [] }, { win: win(from), artifacts: [] });
}

describe('one win of two', () => {
  it('drops nothing that was written in either', () => {
    fc.assert(
      fc.property(arbitraryFields, arbitraryFields, (a, b) => {
        const one = mergeWins({ win: a, artifacts: [] }, { win: b, artifacts: [] });
        if (!one) throw new Error('short texts fit');
        for (const field of TEXT_FIELDS) {
          for (const words of [a[field], b[field]]) expect(one[field]).toContain(words.trim());
        }
        for (const title of [a.title, b.title]) expect(`${one.title}\n${one.note}`).toContain(title.trim());
        for (const { metric } of [a, b]) {
          for (const part of Object.values(metric ?? {})) {
            expect(JSON.stringify(one.metric) + JSON.stringify(one.note)).toContain(
              JSON.stringify(part.trim()).slice(1, -1),
            );
          }
        }
        expect(one.people).toEqual(expect.arrayContaining([...a.people, ...b.people]));
        expect(one.tags).toEqual(expect.arrayContaining([...a.tags, ...b.tags]));
      }),
    );
  });

  it('never opens what either win keeps to itself, and never hides what did not hold', () => {
    fc.assert(
      fc.property(arbitraryFields, arbitraryFields, (a, b) => {
        const one = mergeWins({ win: a, artifacts: [] }, { win: b, artifacts: [] });
        expect(one?.visibility === 'private').toBe(a.visibility === 'private' || b.visibility === 'private');
        expect(one?.confidential).toBe(a.confidential || b.confidential);
        expect(one?.kind === 'lesson').toBe(a.kind === 'lesson' || b.kind === 'lesson');
        const failed = a.outcomeState === 'did-not-hold' || b.outcomeState === 'did-not-hold';
        expect(one?.outcomeState === 'did-not-hold').toBe(failed);
        expect(one?.occurredOn).toBe([a.occurredOn, b.occurredOn].sort().at(-1));
      }),
    );
  });

  it('shows none of a ladder’s behaviours only where both were said to', () => {
    expect(merged({ shownNone: ['acme', 'other'] }, { shownNone: ['acme'] })?.shownNone).toEqual(['acme']);
    expect(merged({ shownNone: ['acme'] }, {})?.shownNone).toEqual([]);
    expect(merged({}, { shownNone: ['acme'] })?.shownNone).toBeUndefined();
  });

  it('says the same words once, and different words one after the other', () => {
    expect(merged({ did: 'I cut it' }, { did: 'I cut it' })?.did).toBe('I cut it');
    expect(merged({ did: 'I cut it' }, { did: 'I cut it\nand wrote why' })?.did).toBe('I cut it\nand wrote why');
    expect(merged({ did: 'ok' }, { did: 'token' })?.did).toBe('ok\n\ntoken');
    expect(merged({ did: ' ' }, { did: 'token' })?.did).toBe('token');
  });

  it.each([
    [{ role: null }, { role: 'drove' }, { role: 'drove' }],
    [{ role: 'reviewed' }, { role: 'drove' }, { role: 'reviewed' }],
    [{ origin: 'unclear' }, { origin: 'identified' }, { origin: 'identified' }],
    [{ origin: 'assigned' }, { origin: 'identified' }, { origin: 'assigned' }],
    [{ outcomeState: 'pending' }, { outcomeState: 'known' }, { outcomeState: 'known' }],
    [{ followUpOn: '2026-12-24' }, { followUpOn: '2026-12-01' }, { followUpOn: '2026-12-01' }],
    [{ followUpOn: null }, { followUpOn: '2026-12-01' }, { followUpOn: '2026-12-01' }],
    [{ unprompted: false }, { unprompted: true }, { unprompted: true }],
    [{ status: 'inbox' }, { status: 'ready' }, { status: 'ready' }],
    [{ title: '' }, { title: 'Named' }, { title: 'Named', note: '' }],
    [{ title: 'One' }, { title: 'Two' }, { title: 'One', note: 'Two' }],
    [
      { level: 'vague', levelBy: 'rule' },
      { level: 'strong', levelBy: 'user' },
      { level: 'strong', levelBy: 'user' },
    ],
    [{ did: 'I moved it over' }, { outcome: 'It held' }, { level: 'strong', levelBy: 'rule' }],
  ] satisfies [Partial<WinFields>, Partial<WinFields>, Partial<WinFields>][])(
    '%j and %j make %j',
    (into, from, one) => {
      expect(merged(into, from)).toMatchObject(one);
    },
  );

  it('needs no note for a title that stands on an artifact', () => {
    const from = { win: win({ title: 'Ticket' }), artifacts: [{ title: 'Ticket' }] };
    expect(mergeWins({ win: win({}), artifacts: [] }, from)?.note).toBe('');
  });

  it('is refused where the words do not fit in one win', () => {
    expect(merged({ did: 'a'.repeat(TEXT_LIMIT - 2) }, { did: 'b' })).toBeNull();
    expect(merged({ tags: Array.from({ length: 99 }, (_, n) => `a${n}`) }, { tags: ['b', 'c'] })).toBeNull();
  });
});
