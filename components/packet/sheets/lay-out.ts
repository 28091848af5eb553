import { fitOnePage, type MeasuredBlock, type PageSize, paginate } from '@/lib/domain/packet/paginate';
import type { PacketBlock } from '../document/packet-block';

/** The blocks sheet by sheet. Where something may be left out, all that stands before the next new page is one page. */
export function layOut(
  blocks: readonly PacketBlock[],
  measured: readonly MeasuredBlock[],
  size: PageSize,
): PacketBlock[][] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const next = measured.findIndex(({ startsPage }) => startsPage);
  const end = next < 0 ? measured.length : next;
  const isOnePage = measured.some(({ spare }) => spare !== undefined);
  const first = isOnePage ? fitOnePage(measured.slice(0, end), size) : measured.slice(0, end);
  const pages = paginate([...first, ...measured.slice(end)], size);
  return pages.map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
}
