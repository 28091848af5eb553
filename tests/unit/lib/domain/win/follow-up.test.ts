import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/day';
import {
  answeredWin,
  askedSince,
  isFollowUpDue,
  onFollowUpDay,
  onLinked,
  onOutcomeState,
  onOutcomeWords,
  onUnlinked,
} from '@/lib/domain/win/follow-up';
import { TEXT_LIMIT, type Win } from '@/lib/domain/win/win';
import { aWin } from '../a-win';

const TODAY = '2026-11-25';
const pending = (changes: Partial<Win> = {}) => aWin({ outcomeState: 'pending', followUpOn: TODAY, ...changes });

describe('a follow-up', () => {
  it.each<[string, Partial<Win>, boolean]>([
    ['on its day', {}, true],
    ['after its day', { followUpOn: '2026-11-01' }, true],
    ['of a card in the inbox', { status: 'inbox' }, true],
    ['the day before', { followUpOn: '2026-11-26' }, false],
    ['without a day', { followUpOn: null }, false],
    ['whose outcome is known, and that has a day', { outcomeState: 'known' }, true],
    ['whose outcome is known, and that has none', { outcomeState: 'known', followUpOn: null }, false],
    ['that held', { outcomeState: 'held' }, false],
    ['that did not hold', { outcomeState: 'did-not-hold' }, false],
    ['without an outcome', { outcomeState: 'none' }, false],
    ['of a draft', { status: 'draft' }, false],
    ['of an archived win', { status: 'archived' }, false],
    ['in the trash', { deletedAt: '2026-11-20T10:00:00.000Z' }, false],
  ])('is due: %s', (_, changes, due) => {
    expect(isFollowUpDue(pending(changes), TODAY)).toBe(due);
  });

  it.each<[string, Partial<Win>, string[], object]>([
    ['a call', {}, ['independent-call'], { outcomeState: 'pending', followUpOn: '2026-12-25' }],
    [
      'a call marked pending',
      { outcomeState: 'pending' },
      ['independent-call'],
      { outcomeState: 'pending', followUpOn: '2026-12-25' },
    ],
    ['another behaviour', {}, ['proposal'], {}],
    ['nothing', {}, [], {}],
    ['one that held', { outcomeState: 'held' }, ['independent-call'], {}],
    ['one that did not hold', { outcomeState: 'did-not-hold' }, ['independent-call'], {}],
    [
      'one with a known outcome, which stays known',
      { outcomeState: 'known' },
      ['independent-call'],
      { outcomeState: 'known', followUpOn: '2026-12-25' },
    ],
    ['a known outcome of another behaviour', { outcomeState: 'known' }, ['proposal'], {}],
    ['one with a date of its own', { outcomeState: 'pending', followUpOn: '2027-01-01' }, ['independent-call'], {}],
  ])('is set when a win is linked to what asks for it: %s', (_, changes, linked, expected) => {
    expect(onLinked(aWin(changes), linked, TODAY)).toEqual(expected);
  });

  it.each<[string, Partial<Win>, string[], Win['outcomeState'], string | null]>([
    ['is asked about in 30 days once it is said to be open', {}, [], 'pending', '2026-12-25'],
    ['keeps the day that was chosen for it', { followUpOn: '2027-01-01' }, [], 'pending', '2027-01-01'],
    ['is asked about no more once it is known', { followUpOn: TODAY }, ['proposal'], 'known', null],
    ['of a call is still asked about once it is known', { followUpOn: TODAY }, ['independent-call'], 'known', TODAY],
    ['of a call gets a day once it is known', {}, ['independent-call'], 'known', '2026-12-25'],
    ['is asked about no more once it held', { followUpOn: TODAY }, ['independent-call'], 'held', null],
    ['is asked about no more once there is none', { followUpOn: TODAY }, ['independent-call'], 'none', null],
  ])('an outcome %s', (_, changes, shown, outcomeState, followUpOn) => {
    expect(onOutcomeState(aWin(changes), outcomeState, shown, TODAY)).toEqual({ outcomeState, followUpOn });
  });

  it.each<[string, Partial<Win>, string, object]>([
    ['make it known', {}, 'It is live', { outcomeState: 'known' }],
    ['that are gone leave none', { outcomeState: 'known' }, ' ', { outcomeState: 'none' }],
    ['that are gone leave a call open', { outcomeState: 'known', followUpOn: TODAY }, '', { outcomeState: 'pending' }],
    ['change nothing where it is known', { outcomeState: 'known' }, 'It is live', {}],
    ['leave a pending one pending', { outcomeState: 'pending' }, 'It is live', {}],
    ['leave one that held', { outcomeState: 'held' }, '', {}],
  ])('words of an outcome %s', (_, changes, words, expected) => {
    expect(onOutcomeWords(aWin(changes), words)).toEqual(expected);
  });

  it('that is given a day is open, unless more is known', () => {
    const followUpOn = '2027-01-01';
    expect(onFollowUpDay(aWin(), followUpOn)).toEqual({ followUpOn, outcomeState: 'pending' });
    expect(onFollowUpDay(aWin({ outcomeState: 'held' }), followUpOn)).toEqual({ followUpOn });
  });

  it('goes with the link that set it the same day, and stays otherwise', () => {
    const linked = aWin(onLinked(aWin(), ['independent-call'], TODAY));
    expect(onUnlinked(linked, ['independent-call'], TODAY)).toEqual({ outcomeState: 'none', followUpOn: null });
    expect(onUnlinked(linked, ['proposal'], TODAY)).toEqual({});
    expect(onUnlinked(linked, ['independent-call'], addDays(TODAY, 1))).toEqual({});
    const known = aWin({
      outcomeState: 'known',
      ...onLinked(aWin({ outcomeState: 'known' }), ['independent-call'], TODAY),
    });
    expect(onUnlinked(known, ['independent-call'], TODAY)).toEqual({ outcomeState: 'known', followUpOn: null });
  });
});

describe('the answer', () => {
  const AT = { today: TODAY, since: TODAY };
  const created = (daysAgo: number) => `${addDays(TODAY, -daysAgo)}T12:00:00.000Z`;

  it.each<[number, string | null]>([
    [30, '2027-01-24'],
    [60, '2026-12-25'],
    [89, '2026-11-26'],
    [90, null],
    [400, null],
  ])('“still open”, %i days after the start, asks 90 days after it or never again', (daysAgo, followUpOn) => {
    const since = addDays(TODAY, -daysAgo);
    expect(answeredWin(pending(), 'still-open', '', { today: TODAY, since })).toEqual({ followUpOn });
  });

  const link = (behaviourId: string, daysAgo: number, deletedAt: string | null = null) => ({
    behaviourId,
    updatedAt: created(daysAgo),
    deletedAt,
  });
  it.each<[string, number, ReturnType<typeof link>[], number]>([
    ['nothing', 80, [], 80],
    ['a call when it was saved', 30, [link('independent-call', 30)], 30],
    ['a call weeks after it was saved', 80, [link('independent-call', 30)], 30],
    ['a call a year after it was saved', 400, [link('independent-call', 31), link('proposal', 3)], 31],
    ['what asks for nothing', 80, [link('proposal', 3)], 80],
    ['a call no more', 80, [link('independent-call', 30, created(20))], 80],
  ])('counts its days from the saving, or from a later link: linked to %s', (_, savedAgo, links, sinceAgo) => {
    expect(askedSince({ createdAt: created(savedAgo) }, links)).toBe(addDays(TODAY, -sinceAgo));
  });

  it('“never mind” asks no more and changes nothing else', () => {
    expect(answeredWin(pending(), 'never-mind', 'unused', AT)).toEqual({ followUpOn: null });
  });

  it('“it held” proves the call, with or without words', () => {
    const held = { outcomeState: 'held', followUpOn: null };
    expect(answeredWin(pending(), 'held', ' ', AT)).toEqual(held);
    expect(answeredWin(pending({ outcome: 'Launched' }), 'held', ' Quiet since ', AT)).toEqual({
      ...held,
      outcome: 'Launched\nQuiet since',
    });
  });

  it('“it did not” makes a lesson of it once something was learned', () => {
    const state = { outcomeState: 'did-not-hold', followUpOn: null };
    expect(answeredWin(pending(), 'did-not-hold', '', AT)).toEqual(state);
    expect(answeredWin(pending(), 'did-not-hold', 'Rehearse the rollback', AT)).toEqual({
      ...state,
      learned: 'Rehearse the rollback',
      kind: 'lesson',
    });
  });

  it('changes nothing where its words do not fit', () => {
    expect(answeredWin(pending({ outcome: 'x'.repeat(TEXT_LIMIT) }), 'held', 'more', AT)).toBeNull();
  });
});
