import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { lastMonths } from '@/lib/domain/day-window';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { AUDIENCES, PacketSchema } from '@/lib/domain/packet/packet';
import { newRecord } from '@/lib/domain/record';
import { sharedAt } from '@/lib/domain/redaction/level';
import type { Redactor } from '@/lib/domain/redaction/redactor';
import { startRedaction } from '@/lib/domain/redaction/redactor';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aLadder } from '../a-ladder';
import { logged } from '../a-win';
import { arbitraryLogged, arbitraryToday } from '../arbitrary-log';
import { buildReport } from '../report/build-report';
import { reportMatter } from '../report-matter';
import { aPacket } from './a-packet';

const WRITING = { now: new Date('2026-11-01T12:00:00.000Z'), installationId: 'test' };
const lesson = (title: string) => logged(['own-incidents'], { kind: 'lesson', title });
const LOG = [
  ...Array.from({ length: 5 }, (_, n) => logged(['find-problems'], { title: `Found ${n}`, origin: 'identified' })),
  logged(['mentor'], { title: 'Taught', level: 'vague' }),
  logged(['reasoned-no'], { title: 'Said no' }),
  ...[1, 2, 3].map((n) => lesson(`Lesson ${n}`)),
  logged(['unblock'], { title: 'Secret', visibility: 'private' }),
  logged(['unblock'], { title: 'Hush', confidential: true }),
];
const CRITERIA = [1, 2, 3, 4].map((n) => ({
  ...newRecord(`00000000-0000-4000-8000-00000000000${n}`, {}, WRITING),
  ...{ talkId: null, what: `Show ${n}`, howKnown: '', ladderId: 'senior-engineer', behaviourId: 'mentor' },
  ...{ dueOn: null, state: n === 1 ? ('dropped' as const) : ('open' as const) },
}));
const titles = (entries: readonly { title: string }[]) => entries.map(({ title }) => title);

describe('a packet', () => {
  it.each(AUDIENCES)('for the %s is what the schema says, without what may not leave', (audience) => {
    const packet = aPacket({ log: LOG, criteria: CRITERIA, options: { audience } });
    expect(v.parse(PacketSchema, packet)).toEqual(packet);
    expect(JSON.stringify(packet)).not.toMatch(/Secret|Hush/);
    expect(packet.counts).toEqual({ wins: 7, lessons: 3 });
    expect(packet.headlines).toHaveLength(3);
    expect(titles(packet.headlines).filter((title) => title.startsWith('Lesson'))).toEqual([]);
  });

  it('for the manager is one page: no entries, little of the rest, the table only when asked', () => {
    const packet = aPacket({ log: LOG, criteria: CRITERIA, options: { audience: 'manager' } });
    expect(packet.categories).toHaveLength(5);
    expect(packet.categories.flatMap(({ behaviours }) => behaviours.flatMap(({ entries }) => entries))).toEqual([]);
    expect([packet.lessons.length, packet.gaps?.length, packet.criteria?.length]).toEqual([2, 3, 3]);
    expect(packet.appendix).toEqual([]);
    const asked = aPacket({ log: LOG, options: { audience: 'manager', appendix: true } });
    expect(asked.appendix).toHaveLength(10);
  });

  it('for the committee has no claims, gaps, criteria or readiness, and nothing empty', () => {
    const claims = [{ ladderId: 'senior-engineer', behaviourId: 'mentor', value: 'not-yet', deletedAt: null }] as const;
    const packet = aPacket({ log: LOG, claims, criteria: CRITERIA, options: { audience: 'committee' } });
    expect([packet.gaps, packet.criteria, packet.readiness]).toEqual([null, null, null]);
    const behaviours = packet.categories.flatMap((category) => category.behaviours);
    expect(behaviours.map(({ id, state, claim }) => [id, state, claim])).toEqual([
      ['find-problems', 'met', null],
      ['reasoned-no', null, null],
    ]);
    expect(packet.categories.map(({ id }) => id)).toEqual(['ownership', 'judgment']);
    expect(behaviours[0]).toMatchObject({ entries: { length: 3 }, more: 2, months: 1 });
  });

  it('counts the months of lessons where the rule hears them, and nowhere else', () => {
    const month = { kind: 'lesson', ownPart: 'I skipped the rehearsal.' } as const;
    const log = [logged(['own-incidents', 'mentor'], month), logged(['own-incidents'], { ...month, level: 'vague' })];
    const told = aPacket({ log }).categories.flatMap(({ behaviours }) => behaviours);
    expect(told.find(({ id }) => id === 'own-incidents')).toMatchObject({ months: 1, entries: [], more: 0 });
    expect(told.find(({ id }) => id === 'mentor')).toMatchObject({ months: 0, entries: [], more: 0 });
  });

  it('for oneself has everything', () => {
    const packet = aPacket({ log: LOG, criteria: CRITERIA });
    expect([packet.lessons.length, packet.gaps?.length, packet.criteria?.length]).toEqual([3, 14, 3]);
    expect(packet.appendix).toHaveLength(10);
  });

  it('finds proof and headlines before the redaction, which may blank what a clause needs', () => {
    const blanking: Redactor = {
      ...startRedaction({ level: 'work-safe' }),
      win: ({ win, ...rest }) => ({ ...rest, win: { ...win, reasoning: '', title: '…' }, redacted: 'work-safe' }),
    };
    const packet = aPacket({ log: [logged(['reasoned-no'], { reasoning: 'Frozen format.' })], redactor: blanking });
    const said = packet.categories.flatMap(({ behaviours }) => behaviours).find(({ id }) => id === 'reasoned-no');
    expect(said).toMatchObject({ state: 'met', entries: [{ reasoning: '', title: '…' }] });
  });

  it('lists the terms that it says, in whole words', () => {
    const term = (name: string, meaning: string) => ({
      ...newRecord(crypto.randomUUID(), {}, WRITING),
      ...{ term: name, meaning },
    });
    const glossary = [
      term('SLO', 'what we promise'),
      term('API', 'how programs talk'),
      term('RFC', 'a proposal'),
      term('C++', 'a language'),
      term('DB', ''),
    ];
    const log = [logged(['mentor'], { did: 'I wrote the RFC.\nSLO first, APIs later, in C++, on the DB.' })];
    expect(aPacket({ log, glossary }).glossary.map(({ term: name }) => name)).toEqual(['SLO', 'RFC', 'C++']);
  });

  it('takes a ladder of 40 behaviours', () => {
    const behaviours = Array.from({ length: 40 }, (_, n) => ({
      ...(seniorEngineer.behaviours[n % 15] ?? seniorEngineer.behaviours[0]),
      ...{ id: `b-${n}`, categoryId: `c-${n % 8}` },
    })) as Ladder['behaviours'];
    const categories = Array.from({ length: 8 }, (_, n) => ({ id: `c-${n}`, name: `Category ${n}`, whyItMatters: '' }));
    const log = [logged(['b-39'], { title: 'The last' })];
    const packet = aPacket({ ladder: { ...seniorEngineer, id: 'own', behaviours, categories }, log });
    expect(packet.categories.map((category) => category.behaviours.length)).toEqual(Array(8).fill(5));
    expect(packet.readiness?.of).toBe(40);
    expect(titles(packet.headlines)).toEqual(['The last']);
  });

  it("says by a company's ladder what was asked for by the built-in one", () => {
    const ladder = aLadder({ teaching: ['mentor'] });
    expect(aPacket({ ladder, criteria: CRITERIA }).criteria?.[0]?.statement).toBe('I do teaching');
  });

  it('has no thirteenth month in the last twelve', () => {
    const days = ['2025-11-24', ...Array.from({ length: 11 }, (_, n) => `2026-${String(n + 1).padStart(2, '0')}-10`)];
    const log = [...days, '2025-12-10'].map((occurredOn) => logged(['mentor'], { occurredOn }));
    const told = aPacket({ log }).categories.flatMap(({ behaviours }) => behaviours);
    expect(told.find(({ id }) => id === 'mentor')?.months).toBe(12);
  });

  it('counts the months that a report of the same days counts', () => {
    const ids = seniorEngineer.behaviours.map(({ id }) => id);
    const scene = arbitraryToday.chain((today) =>
      fc.record({ today: fc.constant(today), log: fc.array(arbitraryLogged(today, ids, 400), { maxLength: 20 }) }),
    );
    fc.assert(
      fc.property(scene, ({ today, log }) => {
        const { from, to } = lastMonths(today, 12);
        const shared = sharedAt(log, 'work-safe');
        const held = buildReport(reportMatter({ today, log: shared })).sustained.map((each) => each.held);
        const { categories } = aPacket({ log, today, options: { from, to } });
        expect(categories.flatMap(({ behaviours }) => behaviours.map(({ months }) => months))).toEqual(held);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps to its employer and its days', () => {
    const employer = {
      ...newRecord(crypto.randomUUID(), {}, WRITING),
      name: 'Acme',
      startedOn: '2026-01-01',
      endedOn: null,
    };
    const log = [
      logged(['mentor'], { title: 'There', occurredOn: '2026-02-01' }),
      logged(['mentor'], { title: 'Before', occurredOn: '2025-12-31' }),
      logged(['mentor'], { title: 'Long ago', occurredOn: '2024-02-01' }),
    ];
    expect(titles(aPacket({ log }).appendix)).toEqual(['There', 'Before']);
    const theirs = aPacket({ log, employers: [employer], options: { employerId: employer.id } });
    expect([theirs.employer, titles(theirs.appendix)]).toEqual(['Acme', ['There']]);
  });
});
