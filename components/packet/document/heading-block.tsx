import { DocumentHeading } from './HeadingDepth';
import type { PacketBlock } from './packet-block';

interface More extends Pick<PacketBlock, 'spare' | 'startsPage'> {
  /** With little room around it: one page must do. */
  isShort?: boolean;
}

/** A heading of the second level, never the last thing on a page. */
export function headingBlock(id: string, title: string, { isShort, ...more }: More = {}): PacketBlock {
  const content = (
    <DocumentHeading level={2} isShort={isShort}>
      {title}
    </DocumentHeading>
  );
  return { id: `h-${id}`, keepWithNext: true, content, ...more };
}
