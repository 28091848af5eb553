import type { Entry, Packet } from './packet';
import { entriesOf } from './packet-entries';
import { termsSaid } from './packet-glossary';

/** The packet without the wins that may no longer be told, and the terms that only they said. What was said of proof on its day stays. */
export function withoutWins(packet: Packet, isTold: (winId: string) => boolean): Packet {
  const gone = entriesOf(packet).filter(({ winId }) => !isTold(winId));
  if (gone.length === 0) return packet;
  const left = (entries: readonly Entry[]) => entries.filter(({ winId }) => isTold(winId));
  const goneLessons = gone.filter(({ kind }) => kind === 'lesson').length;
  const told = {
    ...packet,
    counts: {
      wins: Math.max(0, packet.counts.wins - (gone.length - goneLessons)),
      lessons: Math.max(0, packet.counts.lessons - goneLessons),
    },
    headlines: left(packet.headlines),
    categories: packet.categories.map((category) => ({
      ...category,
      behaviours: category.behaviours.map((behaviour) => ({ ...behaviour, entries: left(behaviour.entries) })),
    })),
    lessons: left(packet.lessons),
    appendix: left(packet.appendix),
  };
  return { ...told, glossary: termsSaid(told, packet.glossary) };
}
