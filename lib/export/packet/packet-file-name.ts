import type { Packet } from '@/lib/domain/packet/packet';

/** What a file of the packet is called: for whom, of which day, at which level; nothing of what it says. */
export function packetFileName({ audience, madeOn, level }: Packet, ending: string): string {
  return `winnow-packet-${audience}-${madeOn}-${level}.${ending}`;
}
