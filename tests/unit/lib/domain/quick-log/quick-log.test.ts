import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyQuickLog, isEmptyQuickLog, type QuickLog, toQuickWin } from '@/lib/domain/quick-log/quick-log';
import { starters } from '@/lib/domain/quick-log/starter';
import { isBlank, levelByRule } from '@/lib/domain/win/win';

const ID = '3b241101-e2bb-4255-8caf-4136c566a962';
const TODAY = '2026-11-23';
const entry = (parts: Partial<QuickLog>): QuickLog => ({ ...emptyQuickLog(ID), ...parts });

describe('a quick log', () => {
  it('becomes a ready win of today, in the words that were typed', () => {
    const win = toQuickWin(entry({ text: '  I drove the API versioning decision\nwith both teams ' }), TODAY);
    expect(win).toMatchObject({
      status: 'ready',
      kind: 'win',
      occurredOn: TODAY,
      title: 'I drove the API versioning decision',
      did: 'I drove the API versioning decision\nwith both teams',
      role: null,
      origin: 'unclear',
    });
    expect(levelByRule(win)).toBe('evidence');
  });

  it('keeps every word, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { did, title } = toQuickWin(entry({ text }), TODAY);
        expect(did).toBe(text.trim());
        expect(title.length).toBeLessThanOrEqual(121);
        if (!isBlank(text)) expect(title).not.toBe('');
      }),
    );
  });

  it.each(starters)('begun as "$id" has its kind, role and origin', (starter) => {
    const { kind, role, origin } = toQuickWin(entry({ text: 'So it was', starterId: starter.id }), TODAY);
    expect({ kind, role, origin }).toEqual({ kind: starter.kind, role: starter.role, origin: starter.origin });
  });

  it('takes the answers to what the starter asks, and no others', () => {
    const answers = { person: ' Mara ', leftWithThem: 'She wrote the fix', learned: 'of another starter' };
    const win = toQuickWin(entry({ text: 'Asked what she had ruled out', starterId: 'unblocked', answers }), TODAY);
    expect(win.people).toEqual([{ label: 'Mara', as: 'engineer', engineer: true, outsideTeam: false }]);
    expect(win).toMatchObject({ leftWithThem: 'She wrote the fix', learned: '' });
  });

  it('knows that whoever something was explained to is no engineer', () => {
    const explained = entry({ text: 'Why it takes a month', starterId: 'explained', answers: { person: 'Kim' } });
    expect(toQuickWin(explained, TODAY).people).toMatchObject([{ label: 'Kim', engineer: false }]);
  });

  it('calls an outcome that was told known', () => {
    const shipped = entry({ text: 'Shipped the new import', starterId: 'shipped' });
    expect(toQuickWin(shipped, TODAY).outcomeState).toBe('none');
    const told = { ...shipped, answers: { outcome: 'It runs in minutes' } };
    expect(toQuickWin(told, TODAY)).toMatchObject({ outcome: 'It runs in minutes', outcomeState: 'known' });
  });

  it('without a word is the page’s, and waits in the inbox', () => {
    const win = toQuickWin(entry({}), TODAY, 'RFC 12: one queue per tenant');
    expect(win).toMatchObject({ status: 'inbox', title: 'RFC 12: one queue per tenant', did: '' });
  });

  it('is empty until something would be missed', () => {
    expect(isEmptyQuickLog(entry({ text: ' \n', starterId: 'lesson', answers: { learned: ' ' } }))).toBe(true);
    expect(isEmptyQuickLog(entry({ text: 'x' }))).toBe(false);
    expect(isEmptyQuickLog(entry({ starterId: 'lesson', answers: { learned: 'Ask first' } }))).toBe(false);
  });
});
