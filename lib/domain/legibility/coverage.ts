import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { Packet, PacketBehaviour } from '@/lib/domain/packet/packet';
import type { Finding } from './finding';

type Places = Pick<Ladder, 'categories' | 'behaviours'>;

/** Categories of the ladder that the document has nothing on. */
export function noEvidence(packet: Packet, ladder: Places): Finding[] {
  const told = new Map(packet.categories.map((category) => [category.id, category]));
  return ladder.categories
    .filter(({ id }) => ladder.behaviours.some(({ categoryId }) => categoryId === id))
    .filter(({ id }) => !told.get(id)?.behaviours.some((behaviour) => isTold(behaviour, packet)))
    .map(({ name }) => ({ rule: 'no-evidence', winId: null, title: '', field: 'checklist', words: name }));
}

/** Behaviours that are met by wins from before the window alone: the reader finds nothing below them. */
export function olderProof(packet: Packet): Finding[] {
  return packet.categories
    .flatMap(({ behaviours }) => behaviours)
    .filter((behaviour) => behaviour.state === 'met' && !isTold(behaviour, packet))
    .map(({ statement }) => ({ rule: 'older-proof', winId: null, title: '', field: 'window', words: statement }));
}

function isTold({ id, months, entries }: PacketBehaviour, { lessons, headlines }: Packet): boolean {
  return (
    months > 0 || entries.length > 0 || [...lessons, ...headlines].some(({ behaviourIds }) => behaviourIds.includes(id))
  );
}
