import { contentKey } from './content-key';
import type { PacketBlock } from './packet-block';

/**
 * Gives back the very block of last time wherever one looks the same: what is drawn and measured of it then stands. One for
 * each preview.
 */
export function keepSameBlocks(): (blocks: readonly PacketBlock[]) => PacketBlock[] {
  let last = new Map<string, PacketBlock>();
  return (blocks) => {
    const now = new Map<string, PacketBlock>();
    const same = blocks.map((block) => {
      const key = contentKey(block);
      const kept = last.get(key) ?? block;
      now.set(key, kept);
      return kept;
    });
    last = now;
    return same;
  };
}
