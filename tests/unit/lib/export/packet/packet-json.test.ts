import * as v from 'valibot';
import { expect, it } from 'vitest';
import { PacketSchema } from '@/lib/domain/packet/packet';
import { packetToJson } from '@/lib/export/packet/packet-json';
import { speakerOf } from '@/lib/i18n/documents/speaker';
import { anEntry, aPacket, packetSaying } from '../a-packet';
import { injections } from '../injections';

const en = speakerOf('en');
const FileSchema = v.strictObject({
  format: v.literal('winnow-packet'),
  version: v.literal(1),
  note: v.string(),
  packet: PacketSchema,
});
const read = (text: string) => v.parse(FileSchema, JSON.parse(text));

it('is the packet at its level, under a name of its own, and says that it is no backup', () => {
  const packet = aPacket();
  const file = read(packetToJson(packet, en));
  expect(file.packet).toEqual(packet);
  expect(file.note).toMatch(/not a backup/);
  expect(read(packetToJson(packet, speakerOf('de'))).note).toMatch(/kein Backup/);
});

it('tells the committee of no proof that one behaviour has and the next has not', () => {
  const states = (audience: 'committee' | 'self') =>
    read(packetToJson(aPacket({ audience }), en)).packet.categories.flatMap(({ behaviours }) =>
      behaviours.map(({ state }) => state),
    );
  expect(states('self')).toContain('met');
  expect(states('committee').filter((state) => state !== null)).toEqual([]);
});

it('numbers the ids of a company’s ladder, which are made of its words', () => {
  const entry = anEntry({ behaviourIds: ['leads-initech-moves', 'gone'] });
  const behaviour = { statement: 'x', claim: null, state: null, months: 0, entries: [entry], more: 0 };
  const packet = aPacket({
    ladder: { id: 'initech-levels', name: 'x', attribution: '' },
    headlines: [entry],
    categories: [{ id: 'initech-craft', name: 'x', behaviours: [{ ...behaviour, id: 'leads-initech-moves' }] }],
    gaps: [{ behaviourId: 'leads-initech-moves', statement: 'x', state: 'thin', missing: '', next: '' }],
    lessons: [],
    appendix: [entry],
  });
  const text = packetToJson(packet, en);
  expect(text).not.toMatch(/initech/i);
  const { headlines, categories, gaps } = read(text).packet;
  expect(headlines[0]?.behaviourIds).toEqual(['behaviour-1']);
  expect(categories[0]?.behaviours[0]?.id).toBe('behaviour-1');
  expect(gaps?.[0]?.behaviourId).toBe('behaviour-1');
});

it('keeps 300 payloads as they are', () => {
  for (const payload of injections()) {
    const packet = packetSaying(payload);
    expect(read(packetToJson(packet, en)).packet).toEqual(packet);
  }
});

it('is the same to the last byte for the same packet', () => {
  const packet = aPacket();
  expect(packetToJson(structuredClone(packet), en)).toBe(packetToJson(packet, en));
});
