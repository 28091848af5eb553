import type { Packet } from '@/lib/domain/packet/packet';

/** What a file of the packet is called: for whom, of which day, at which level; nothing of what it says. */
export function packetFileName({ audience, madeOn, level }: Packet, ending: string): string {
  return `${packetName({ audience, madeOn, level })}.${ending}`;
}

/** The same without an ending, as paper and PDF are called. */
export function packetName({ audience, madeOn, level }: Pick<Packet, 'audience' | 'madeOn' | 'level'>): string {
  return `winnow-packet-${audience}-${madeOn}-${level}`;
}
