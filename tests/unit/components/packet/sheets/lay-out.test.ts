import { expect, it } from 'vitest';
import type { PacketBlock } from '@/components/packet/document/packet-block';
import { layOut } from '@/components/packet/sheets/lay-out';

const block = (id: string, more: Partial<PacketBlock> = {}): PacketBlock => ({ id, content: id, ...more });
const draw = (blocks: PacketBlock[], height: number) =>
  layOut(
    blocks,
    blocks.map(({ id, startsPage, spare }) => ({ id, height: 10, startsPage, spare })),
    { height },
  ).map((sheet) => sheet.map(({ id }) => id).join(''));

it('what may be left out makes one page of all that stands before the next new page', () => {
  const page = [block('a'), block('b', { spare: 1 }), block('c', { spare: 2 })];
  expect(draw(page, 30)).toEqual(['abc']);
  expect(draw(page, 20)).toEqual(['ab']);
  const more = [...page, block('d', { startsPage: true }), block('e'), block('f')];
  expect(draw(more, 20)).toEqual(['ab', 'de', 'f']);
});

it('where nothing may be left out, there are as many pages as it takes', () => {
  expect(draw([block('a'), block('b'), block('c')], 20)).toEqual(['ab', 'c']);
});
