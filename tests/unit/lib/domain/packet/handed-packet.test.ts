import { expect, it } from 'vitest';
import { readRow } from '@/lib/db/rows/row-schemas';
import { sameOptionsOn } from '@/lib/domain/packet/handed-packet';
import { newRecord } from '@/lib/domain/record';
import { BLANK_CRITERION } from '../a-criterion';
import { aPacket, OPTIONS } from './a-packet';

it.each([
  ['that reached the day it was handed over goes on to today', '2026-11-23', '2026-12-24', '2026-12-24'],
  ['that lay back stays', '2026-06-30', '2026-12-24', '2026-06-30'],
  ['that lies ahead stays', '2027-01-31', '2026-12-24', '2027-01-31'],
])('a time %s', (_, to, today, then) => {
  const options = { ...OPTIONS, to };
  const handed = { handedOn: '2026-11-23', handedTo: 'Jana', options, packet: aPacket({ options }) };
  expect(sameOptionsOn(handed, today)).toEqual({ ...options, to: then });
});

it('is a row that a backup can hold whatever a line of the ladder grows to', () => {
  const packet = aPacket({});
  const [category] = packet.categories;
  const [behaviour] = category?.behaviours ?? [];
  if (!category || !behaviour) throw new Error('the packet has no line');
  const long = { ...behaviour, statement: 'At a company. '.repeat(180) };
  expect(long.statement.length).toBeGreaterThan(2000);
  const told = { ...packet, categories: [{ ...category, behaviours: [long] }] };
  const handed = { handedOn: '2026-11-23', handedTo: 'Jana', options: OPTIONS, packet: told };
  const writing = { now: new Date('2026-11-23T12:00:00.000Z'), installationId: 'here' };
  expect(readRow('packets', newRecord(crypto.randomUUID(), handed, writing))).toMatchObject({ ok: true });
});

it('is a row that a backup can hold, also where what stands for names is longer than they are', () => {
  const writing = { now: new Date('2026-11-23T12:00:00.000Z'), installationId: 'here' };
  const what = 'a@b.co '.repeat(71).trim();
  const criterion = newRecord(crypto.randomUUID(), { ...BLANK_CRITERION, what }, writing);
  const packet = aPacket({ criteria: [criterion] });
  expect(packet.criteria?.[0]?.what.length).toBeGreaterThan(500);
  const handed = { handedOn: '2026-11-23', handedTo: 'Jana', options: OPTIONS, packet };
  expect(readRow('packets', newRecord(crypto.randomUUID(), handed, writing))).toMatchObject({ ok: true });
});
