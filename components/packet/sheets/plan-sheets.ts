import { type MeasuredBlock, type PageSize, tooHigh } from '@/lib/domain/packet/paginate';
import { divided, type PacketBlock } from '../document/packet-block';
import { layOut } from './lay-out';

/** What is known of heights on one paper, in the fonts that are there. */
export interface KnownHeights {
  blocks: WeakMap<PacketBlock, number>;
  /** Of the heads of tables, by the table's name. */
  heads: Record<string, number>;
}

export function noHeights(): KnownHeights {
  return { blocks: new WeakMap(), heads: {} };
}

/** The blocks on their sheets, or those whose height has to be known before. */
export type SheetPlan = { sheets: PacketBlock[][] } | { toMeasure: PacketBlock[] };

/** What is higher than a page is divided, and its parts are measured in their turn. */
export function planSheets(blocks: readonly PacketBlock[], room: number, known: KnownHeights): SheetPlan {
  const size: PageSize = { height: room, heads: known.heads };
  const unknown = unmeasured(blocks, known);
  if (unknown.length > 0) return { toMeasure: unknown };
  const high = new Set(tooHigh(measuredOf(blocks, known), size));
  const parts = divided(blocks, high);
  const unknownParts = unmeasured(parts, known);
  if (unknownParts.length > 0) return { toMeasure: unknownParts };
  return { sheets: layOut(parts, measuredOf(parts, known), size) };
}

function unmeasured(blocks: readonly PacketBlock[], { blocks: heights }: KnownHeights): PacketBlock[] {
  return blocks.filter((block) => !heights.has(block));
}

function measuredOf(blocks: readonly PacketBlock[], { blocks: heights }: KnownHeights): MeasuredBlock[] {
  return blocks.map((block) => {
    const { id, keepWithNext, startsPage, spare, frame } = block;
    const table = frame?.as === 'table' ? frame.id : undefined;
    return { ...{ id, height: heights.get(block) ?? 0, keepWithNext, startsPage, spare }, table };
  });
}
