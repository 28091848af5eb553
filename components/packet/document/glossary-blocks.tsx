import type { Packet } from '@/lib/domain/packet/packet';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { headingBlock } from './heading-block';
import type { PacketBlock } from './packet-block';

/** The short forms and inside names that the packet says, explained. */
export function glossaryBlocks({ glossary, audience }: Packet, { words }: Speaker): PacketBlock[] {
  if (glossary.length === 0) return [];
  const isShort = audience === 'manager';
  const spare = isShort ? { spare: 95 } : {};
  const columns = [words.term, words.meaning];
  const frame = { id: 'glossary', as: 'table', caption: words.glossary, columns } as const;
  const rows = glossary.map(({ term, meaning }) => ({
    id: `term-${term}`,
    frame,
    ...spare,
    content: (
      <>
        <th scope="row">
          <bdi>{term}</bdi>
        </th>
        <td>
          <bdi>{meaning}</bdi>
        </td>
      </>
    ),
  }));
  return [headingBlock('glossary', words.glossary, { isShort, ...spare }), ...rows];
}
