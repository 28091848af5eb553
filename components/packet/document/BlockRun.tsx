import type { ReactNode } from 'react';
import './packet-table.css';
import { TableHead } from '@/components/ui/tables/TableHead';
import { type BlockFrame, framed, type PacketBlock } from './packet-block';

interface Props {
  blocks: readonly PacketBlock[];
  /** Names the blocks in the markup, to be measured. */
  isMarked?: boolean;
}

/** Blocks one below the other, in the lists and tables that they belong to. */
export function BlockRun({ blocks, isMarked = false }: Props) {
  const mark = ({ id }: PacketBlock) => ({ 'data-block': isMarked ? id : undefined });
  return framed(blocks).map(({ frame, blocks: inside }) => {
    const [first] = inside;
    if (!first) return null;
    if (!frame) {
      return (
        <div key={first.id} className="packet-block" {...mark(first)}>
          {first.content}
        </div>
      );
    }
    if (frame.as === 'table') {
      return (
        <FramedTable key={first.id} frame={frame}>
          {inside.map((block) => (
            <tr key={block.id} {...mark(block)}>
              {block.content}
            </tr>
          ))}
        </FramedTable>
      );
    }
    const List = frame.as;
    return (
      <List key={first.id} className="packet-list" data-short={frame.isShort || undefined}>
        {inside.map((block) => (
          <li key={block.id} className="packet-block" data-part={block.isPart} {...mark(block)}>
            {block.content}
          </li>
        ))}
      </List>
    );
  });
}

interface FramedTableProps {
  frame: Extract<BlockFrame, { as: 'table' }>;
  children: ReactNode;
}

function FramedTable({ frame, children }: FramedTableProps) {
  return (
    <table className="packet-table" data-columns={frame.columns.length} data-frame={frame.id}>
      <TableHead label={frame.caption} columns={frame.columns} />
      <tbody>{children}</tbody>
    </table>
  );
}
