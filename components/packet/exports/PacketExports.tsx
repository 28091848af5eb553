import type { Ladder } from '@/lib/domain/ladder';
import type { Packet } from '@/lib/domain/packet/packet';
import type { Speaker } from '@/lib/i18n/documents/speaker';

interface Props {
  packet: Packet;
  speaker: Speaker;
  /** In the packet's language. */
  ladder: Ladder;
}

/** The packet's ways out: paper, files and the clipboard. */
export function PacketExports(_: Props) {
  return null;
}
