import type { Entry, Packet } from '@/lib/domain/packet/packet';
import { BUILT_IN_LADDER } from '@/lib/ladders/built-in';

/** `packet` with numbers for the ids of a company's ladder: they are made of its words, and say what a level may not. */
export function withPlainIds(packet: Packet): Packet {
  if (packet.ladder.id === BUILT_IN_LADDER) return packet;
  const behaviours = packet.categories.flatMap((category) => category.behaviours);
  const numbered = new Map(behaviours.map(({ id }, index): [string, string] => [id, `behaviour-${index + 1}`]));
  const idOf = (id: string) => numbered.get(id) ?? 'behaviour';
  const plain = (entries: readonly Entry[]) =>
    entries.map((entry) => ({ ...entry, behaviourIds: entry.behaviourIds.flatMap((id) => numbered.get(id) ?? []) }));
  return {
    ...packet,
    ladder: { ...packet.ladder, id: 'ladder' },
    headlines: plain(packet.headlines),
    categories: packet.categories.map((category, index) => ({
      ...category,
      id: `category-${index + 1}`,
      behaviours: category.behaviours.map((behaviour) => ({
        ...behaviour,
        id: idOf(behaviour.id),
        entries: plain(behaviour.entries),
      })),
    })),
    lessons: plain(packet.lessons),
    gaps: packet.gaps?.map((gap) => ({ ...gap, behaviourId: idOf(gap.behaviourId) })) ?? null,
    appendix: plain(packet.appendix),
  };
}
