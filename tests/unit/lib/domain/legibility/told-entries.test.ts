import { expect, it } from 'vitest';
import { toldEntries } from '@/lib/domain/legibility/told-entries';
import { anEntry, aPacket } from './a-packet';

const headline = anEntry({ plainLine: 'In short', did: 'Much', why: 'Context' });
const lesson = anEntry({ kind: 'lesson', learned: 'Measure', did: 'Guessed' });

it('tells the manager of page one and of lessons only what has room there', () => {
  const packet = aPacket({ audience: 'manager', headlines: [headline], lessons: [lesson] });
  const texts = toldEntries(packet).map(({ entry }) => [entry.plainLine, entry.did, entry.why, entry.learned]);
  expect(texts).toEqual([
    ['In short', '', '', ''],
    ['', '', '', 'Measure'],
  ]);
});

it('tells a win once, in full where it is told in full anywhere', () => {
  const packet = aPacket({ headlines: [headline], lessons: [lesson] });
  const [category, ...others] = packet.categories;
  const [behaviour, ...more] = category?.behaviours ?? [];
  if (!category || !behaviour) throw new Error('the packet has categories');
  const full = { ...category, behaviours: [{ ...behaviour, entries: [headline] }, ...more] };
  const told = toldEntries({ ...packet, categories: [full, ...others] });
  expect(told.map(({ entry, isHeadline }) => [entry.did, isHeadline])).toEqual([
    ['Much', true],
    ['Guessed', false],
  ]);
});
