import type { ReactNode } from 'react';

/** What blocks that follow each other stand in together. */
export type BlockFrame =
  | { id: string; as: 'ul' | 'ol'; isShort?: boolean }
  | { id: string; as: 'table'; caption: string; columns: readonly string[] };

/** A part of the document that a page does not cut. */
export interface PacketBlock {
  id: string;
  /** What stands in its element: of a row, the cells. */
  content: ReactNode;
  frame?: BlockFrame;
  keepWithNext?: boolean;
  startsPage?: boolean;
  /** What may be left out where one page must do: of the highest rank first, and what fits after all stays. */
  spare?: number;
  /** A piece of a win that is higher than a page. */
  isPart?: boolean;
  /** What it falls into where it is higher than a page. */
  parts?: readonly PacketBlock[];
}

/** `blocks` with those of `ids` in their parts. */
export function divided(blocks: readonly PacketBlock[], ids: ReadonlySet<string>): PacketBlock[] {
  return blocks.flatMap((block) => (ids.has(block.id) && block.parts ? block.parts : [block]));
}

/** Neighbours that stand in the same frame, together. */
export function framed(blocks: readonly PacketBlock[]): { frame: BlockFrame | undefined; blocks: PacketBlock[] }[] {
  const runs: { frame: BlockFrame | undefined; blocks: PacketBlock[] }[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last && block.frame && last.frame?.id === block.frame.id) last.blocks.push(block);
    else runs.push({ frame: block.frame, blocks: [block] });
  }
  return runs;
}
