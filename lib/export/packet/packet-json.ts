import type { Packet } from '@/lib/domain/packet/packet';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { withPlainIds } from './plain-ids';

const FORMAT = 'winnow-packet';
const VERSION = 1;

/** The packet as data, at its level: `packet` is a `PacketSchema`. No backup, and it says so. */
export function packetToJson(packet: Packet, speaker: Speaker): string {
  const file = {
    format: FORMAT,
    version: VERSION,
    note: speaker.words.notABackup,
    packet: withPlainIds(forAudience(packet)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The committee reads of no gap, nor of proof that one behaviour has and the next has not. */
function forAudience(packet: Packet): Packet {
  if (packet.audience !== 'committee') return packet;
  const withoutProof = packet.categories.map((category) => ({
    ...category,
    behaviours: category.behaviours.map((behaviour) => ({ ...behaviour, state: null })),
  }));
  return { ...packet, categories: withoutProof };
}
