import { useLayoutEffect, useRef } from 'react';
import type { Paper } from '@/lib/domain/packet/packet-options';
import { BlockRun } from '../document/BlockRun';
import type { PacketBlock } from '../document/packet-block';

export interface Measures {
  blocks: (readonly [PacketBlock, number])[];
  heads: Record<string, number>;
}

interface Props {
  paper: Paper;
  blocks: readonly PacketBlock[];
  onMeasured: (measures: Measures) => void;
}

/** Lays blocks out at the paper's width where nobody sees them, and says how high each is. */
export function MeasuredBlocks({ paper, blocks, onMeasured }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current) onMeasured({ blocks: heightsIn(place.current, blocks), heads: headsIn(place.current) });
  }, [blocks, onMeasured]);
  return (
    <div ref={place} className="packet-measure" data-paper={paper} aria-hidden="true" inert>
      <BlockRun blocks={blocks} isMarked />
    </div>
  );
}

function heightsIn(place: HTMLElement, blocks: readonly PacketBlock[]): Measures['blocks'] {
  const heights = new Map(
    [...place.querySelectorAll<HTMLElement>('[data-block]')].map((element) => [
      element.dataset.block ?? '',
      element.getBoundingClientRect().height,
    ]),
  );
  return blocks.map((block) => [block, heights.get(block.id) ?? 0] as const);
}

/** A table's head is all that stands above its first row. */
function headsIn(place: HTMLElement): Record<string, number> {
  const heads = [...place.querySelectorAll<HTMLTableElement>('table[data-frame]')].map((table) => {
    const rows = [...(table.tBodies[0]?.rows ?? [])];
    const body = rows.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0);
    return [table.dataset.frame ?? '', table.getBoundingClientRect().height - body] as const;
  });
  return Object.fromEntries(heads);
}
