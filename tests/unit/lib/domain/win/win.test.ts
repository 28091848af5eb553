import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isWrittenByDefault } from '@/lib/domain/win/artifact';
import { blankWin, changedWin, JUDGED, levelByRule, TEXT_FIELDS, WinSchema, withLevel } from '@/lib/domain/win/win';
import { aWin } from '../a-win';

describe('the level of a win, by rule', () => {
  it.each([
    ['', '', '', 'vague'],
    ['', '', 'Pages stopped for good', 'vague'],
    ['fixed stuff', 'two words', 'Pages stopped', 'vague'],
    ['  fixed \n stuff  ', '', '', 'vague'],
    ['I fixed it', '', '', 'evidence'],
    ['', 'Version by header', '', 'evidence'],
    ['I fixed it', '', '   ', 'evidence'],
    ['I fixed it', '', 'Quiet', 'strong'],
    ['', 'Version by header', 'Clients moved', 'strong'],
  ])('did %j, decision %j, outcome %j is %s', (did, decision, outcome, level) => {
    expect(levelByRule({ did, decision, outcome })).toBe(level);
  });

  it('follows the text until the user has overruled it', () => {
    const typed = { ...blankWin('2026-11-23', 'A title'), did: 'I drove the decision' };
    expect(withLevel(typed)).toMatchObject({ level: 'evidence', levelBy: 'rule' });
    expect(withLevel({ ...typed, levelBy: 'user' as const, level: 'strong' as const }).level).toBe('strong');
  });
});

describe('the level by the coach', () => {
  const read = { ...aWin({ did: 'I drove the decision' }), level: 'strong' as const, levelBy: 'coach' as const };

  it('stands while its words do', () => {
    expect(withLevel(changedWin(read, { tags: ['api'] }))).toMatchObject({ level: 'strong', levelBy: 'coach' });
    expect(withLevel(changedWin(read, { did: read.did }))).toMatchObject({ level: 'strong', levelBy: 'coach' });
  });

  it.each(JUDGED)('is put aside by another %s that it has not read', (field) => {
    expect(withLevel(changedWin(read, { [field]: 'Other words than before' })).levelBy).toBe('rule');
  });

  it('comes with the words that it has read', () => {
    const changes = { did: 'Various improvements', level: 'vague', levelBy: 'coach' } as const;
    expect(withLevel(changedWin(read, changes))).toMatchObject(changes);
  });
});

describe('a blank win', () => {
  it('is an unrefined, vague entry that claims nothing', () => {
    const win = blankWin('2026-11-23', 'A title');
    expect(win).toMatchObject({ status: 'inbox', level: 'vague', origin: 'unclear', role: null, unprompted: false });
    expect(v.is(WinSchema, aWin(win))).toBe(true);
    expect(v.is(WinSchema, aWin({ ...win, occurredOn: '2026-02-30' }))).toBe(false);
  });

  it('has each of the text fields, all empty, and no other text but its title', () => {
    const empty = Object.entries(blankWin('2026-11-23', 'A title')).filter(([, value]) => value === '');
    expect(empty.map(([field]) => field).sort()).toEqual([...TEXT_FIELDS].sort());
  });
});

describe('an artifact', () => {
  it('is written work when it is a comment, a document or a review', () => {
    expect((['comment', 'document', 'review'] as const).every(isWrittenByDefault)).toBe(true);
    const others = ['pull-request', 'issue', 'ticket', 'merge-request', 'selection', 'page'] as const;
    expect(others.some(isWrittenByDefault)).toBe(false);
  });
});
