import type { Packet } from '@/lib/domain/packet/packet';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { withPlainIds } from './plain-ids';

const FORMAT = 'winnow-packet';
const VERSION = 1;

/** The packet as data, at its level: `packet` is a `PacketSchema`. No backup, and it says so. */
export function packetToJson(packet: Packet, speaker: Speaker): string {
  const file = { format: FORMAT, version: VERSION, note: speaker.words.notABackup, packet: withPlainIds(packet) };
  return `${JSON.stringify(file, null, 2)}\n`;
}
