import { describe, expect, it } from 'vitest';
import type { PacketBlock } from '@/components/packet/document/packet-block';
import { type KnownHeights, noHeights, planSheets } from '@/components/packet/sheets/plan-sheets';

const a: PacketBlock = { id: 'a', content: 'a' };
const b: PacketBlock = { id: 'b', content: 'b' };
const part = (id: string): PacketBlock => ({ id, content: id, isPart: true });
const long: PacketBlock = { id: 'long', content: 'long', parts: [part('one'), part('two')] };

function measure(known: KnownHeights, heights: [PacketBlock, number][]) {
  for (const [block, height] of heights) known.blocks.set(block, height);
}
const idsOf = (sheets: PacketBlock[][]) => sheets.map((sheet) => sheet.map(({ id }) => id));

describe('the sheets of a packet', () => {
  it('wait for the blocks whose height is unknown, and for no others', () => {
    const known = noHeights();
    expect(planSheets([a, b], 100, known)).toEqual({ toMeasure: [a, b] });
    measure(known, [
      [a, 60],
      [b, 60],
    ]);
    expect(planSheets([a, b], 100, known)).toEqual({ sheets: [[a], [b]] });
    const changed = { ...b, content: 'other words' };
    expect(planSheets([a, changed], 100, known)).toEqual({ toMeasure: [changed] });
    measure(known, [[changed, 40]]);
    expect(planSheets([a, changed], 100, known)).toEqual({ sheets: [[a, changed]] });
  });

  it('divide what is higher than one, and ask for the heights of its parts once', () => {
    const known = noHeights();
    measure(known, [
      [a, 10],
      [long, 150],
    ]);
    expect(planSheets([a, long], 100, known)).toEqual({ toMeasure: long.parts });
    for (const each of long.parts ?? []) measure(known, [[each, 70]]);
    const plan = planSheets([a, long], 100, known);
    expect('sheets' in plan && idsOf(plan.sheets)).toEqual([['a', 'one'], ['two']]);
  });
});
