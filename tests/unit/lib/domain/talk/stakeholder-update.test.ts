import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { IdSchema } from '@/lib/domain/record';
import { startRedaction } from '@/lib/domain/redaction/redactor';
import { sentUpdateId, UPDATE_AUDIENCES, type UpdateMatter, updateOf } from '@/lib/domain/talk/stakeholder-update';
import { aPerson, logged } from '../a-win';

/** A Thursday; its week began on Monday 23 November. */
const TODAY = '2026-11-26';
const made = (log: UpdateMatter['log'], changes: Partial<UpdateMatter> = {}) =>
  updateOf({
    audience: 'product-manager',
    log,
    today: TODAY,
    nextLine: '',
    redactor: startRedaction({ level: 'work-safe' }),
    ...changes,
  });
const told = (...given: Parameters<typeof made>) => made(...given).told.map(({ what }) => what);

describe('an update', () => {
  for (const [name, fields] of [
    ['a private win', { visibility: 'private' }],
    ['a confidential win', { confidential: true }],
    ['a lesson', { kind: 'lesson' }],
    ['what did not hold', { outcomeState: 'did-not-hold' }],
    ['a win of the week before', { occurredOn: '2026-11-22' }],
    ['a win of tomorrow', { occurredOn: '2026-11-27' }],
    ['what waits in the inbox', { status: 'inbox' }],
    ['a vague win', { level: 'vague' }],
    ['a win in the trash', { deletedAt: '2026-11-26T10:00:00.000Z' }],
    ['the update itself', { id: sentUpdateId('2026-11-23', 'outsider') }],
  ] as const) {
    it(`never tells ${name}, to nobody`, () => {
      const log = [logged([], { title: 'Told' }), logged([], { ...fields, title: 'Kept back' })];
      for (const audience of UPDATE_AUDIENCES) expect(told(log, { audience })).toEqual(['Told']);
    });
  }

  it('keeps private and confidential wins back at every level, and counts them', () => {
    const log = [logged([], { visibility: 'private' }), logged([], { confidential: true }), logged([])];
    for (const level of ['full', 'work-safe', 'public'] as const) {
      const update = made(log, { redactor: startRedaction({ level }) });
      expect([update.told.length, update.withheld], level).toEqual([1, 2]);
    }
  });

  it('tells three at most: those that came to something first, then the newest', () => {
    const log = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'].map((occurredOn, index) =>
      logged([], { occurredOn, title: `Win ${index}`, outcome: index === 1 ? 'Support asks less' : '' }),
    );
    expect(made(log).told.map(({ what, outcome }) => [what, outcome])).toEqual([
      ['Win 1', 'Support asks less'],
      ['Win 3', ''],
      ['Win 2', ''],
    ]);
  });

  it('prefers the plain line, one line of it, and of a long outcome what a reader takes in', () => {
    const [win] = made([
      logged([], {
        title: 'Idempotent handlers',
        plainLine: 'No invoice is sent twice\nAnd more',
        outcome: `${'very '.repeat(60)}long\nsecond line`,
      }),
    ]).told;
    expect(win?.what).toBe('No invoice is sent twice');
    expect(win?.outcome.length).toBeLessThanOrEqual(121);
    expect(win?.outcome).not.toContain('second');
  });

  it('tells an outsider what has plain words, and says which wins lack them', () => {
    const plain = logged([], {
      title: 'fix retryHandler',
      plainLine: 'No invoice is sent twice',
      outcome: 'p99 halved',
    });
    const clear = logged([], { title: 'Agreed on one way to name invoices' });
    const trade = logged([], { title: 'Moved auth_service to OIDC' });
    const log = [plain, clear, trade];
    const outside = made(log, { audience: 'outsider', nextLine: 'Roll out OIDC' });
    expect(outside.told.map(({ what }) => what)).toEqual(['No invoice is sent twice', clear.win.title]);
    expect(outside.told[0]?.outcome).toBe('');
    expect(outside.unplain).toEqual([trade]);
    expect(outside.next).toBe('');
    const inside = made(log, { nextLine: ' Roll out OIDC ' });
    expect(inside.told).toHaveLength(3);
    expect(inside.unplain).toEqual([]);
    expect(inside.next).toBe('Roll out OIDC');
  });

  it('thanks engineers of the wins that it tells, each once, three at most', () => {
    const people = ['Jonas', 'Jonas', ' ', 'Priya', 'Ines', 'Bo'].map((label) => aPerson({ label }));
    const manager = aPerson({ label: 'Mara', as: 'pm', engineer: false });
    const secret = logged([], { visibility: 'private', people: [aPerson({ label: 'Nobody' })] });
    expect(made([logged([], { people: [manager, ...people] }), secret]).thanks).toEqual(['Jonas', 'Priya', 'Ines']);
  });

  it('says everything through the redactor', () => {
    const plain = startRedaction({ level: 'work-safe' });
    const hide = (text: string) => text.replaceAll('Acme', 'the employer');
    const redactor = {
      ...plain,
      text: hide,
      log: (log: UpdateMatter['log']) =>
        plain.log(log).map((each) => {
          const people = each.win.people.map((person) => ({ ...person, label: hide(person.label) }));
          return {
            ...each,
            win: { ...each.win, title: hide(each.win.title), outcome: hide(each.win.outcome), people },
          };
        }),
    };
    const win = logged([], { title: 'Acme signs', outcome: 'Acme is glad', people: [aPerson({ label: 'Acme’s Jo' })] });
    expect(JSON.stringify(made([win], { redactor, nextLine: 'Call Acme' }))).not.toContain('Acme');
  });

  it('is one win a week and audience', () => {
    const ids = ['2026-11-23', '2026-11-30'].flatMap((monday) =>
      UPDATE_AUDIENCES.map((audience) => sentUpdateId(monday, audience)),
    );
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(safeParse(IdSchema, id).success, id).toBe(true);
  });
});
