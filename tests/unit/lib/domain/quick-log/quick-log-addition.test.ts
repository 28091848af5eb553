import { describe, expect, it } from 'vitest';
import { emptyQuickLog, toQuickWin } from '@/lib/domain/quick-log/quick-log';
import { toAddition } from '@/lib/domain/quick-log/quick-log-addition';
import { aWin } from '../a-win';

const TODAY = '2026-11-23';
const typed = toQuickWin(
  {
    ...emptyQuickLog('3b241101-e2bb-4255-8caf-4136c566a962'),
    text: 'Asked and pointed',
    starterId: 'unblocked',
    answers: { person: 'Mara', leftWithThem: 'She wrote the fix' },
  },
  TODAY,
);

describe('what a quick log adds to a win', () => {
  it('fills the places that are free', () => {
    const addition = toAddition(aWin({ leftWithThem: '', people: [] }), typed);
    expect(addition).toMatchObject({
      did: 'Asked and pointed',
      leftWithThem: 'She wrote the fix',
      people: typed.people,
    });
  });

  it('puts an answer whose place is taken behind the text, so that no word is lost', () => {
    const people = [{ label: 'Jonas', as: 'engineer' as const, engineer: true, outsideTeam: false }];
    const addition = toAddition(aWin({ leftWithThem: 'He took it over', people }), typed);
    expect(addition.did).toBe('Asked and pointed\nMara\nShe wrote the fix');
    expect(addition).not.toHaveProperty('leftWithThem');
  });

  it('is silent about title, day, kind and status', () => {
    for (const field of ['title', 'occurredOn', 'kind', 'status', 'level']) {
      expect(toAddition(aWin({}), typed)).not.toHaveProperty(field);
    }
  });
});
