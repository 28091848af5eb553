import { DocumentHeading } from './HeadingDepth';
import type { PacketBlock } from './packet-block';

/** A heading of the second level, never the last thing on a page. */
export function headingBlock(id: string, title: string, more: Partial<PacketBlock> = {}): PacketBlock {
  return { id: `h-${id}`, keepWithNext: true, content: <DocumentHeading level={2}>{title}</DocumentHeading>, ...more };
}
