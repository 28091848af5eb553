import { useMemo } from 'react';
import type { Packet } from '@/lib/domain/packet/packet';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { BlockRun } from './document/BlockRun';
import './document/packet-document.css';
import { packetBlocks } from './document/packet-blocks';

interface Props {
  packet: Packet;
  speaker: Speaker;
}

/** The packet as one article, for a file or the clipboard: the very blocks that the sheets are made of. */
export function PacketDocument({ packet, speaker }: Props) {
  const blocks = useMemo(() => packetBlocks(packet, speaker), [packet, speaker]);
  return (
    <article className="packet-document" lang={speaker.language}>
      <BlockRun blocks={blocks} />
    </article>
  );
}
