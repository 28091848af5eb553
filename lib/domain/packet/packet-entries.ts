import type { Entry, Packet } from './packet';

/** Every win that a packet tells, once, in the order in which it is first told. */
export function entriesOf(packet: Pick<Packet, 'headlines' | 'categories' | 'lessons' | 'appendix'>): Entry[] {
  const told = [
    ...packet.headlines,
    ...packet.categories.flatMap(({ behaviours }) => behaviours.flatMap(({ entries }) => entries)),
    ...packet.lessons,
    ...packet.appendix,
  ];
  return [...new Map(told.map((entry) => [entry.winId, entry])).values()];
}

/** The packet without the wins that may no longer be told. What was said of proof on its day stays. */
export function withoutWins(packet: Packet, isTold: (winId: string) => boolean): Packet {
  const gone = entriesOf(packet).filter(({ winId }) => !isTold(winId));
  if (gone.length === 0) return packet;
  const left = (entries: readonly Entry[]) => entries.filter(({ winId }) => isTold(winId));
  const goneLessons = gone.filter(({ kind }) => kind === 'lesson').length;
  return {
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
}

/** All words of a win that a packet tells. */
export function textsOf(entry: Entry): string[] {
  const { metric } = entry;
  return [
    ...[entry.title, entry.plainLine, entry.why, entry.did, entry.decision, entry.reasoning, entry.outcome],
    ...[entry.ownPart, entry.learned, entry.leftWithThem, entry.topic, entry.praise],
    ...(metric ? [metric.label, metric.before, metric.after, metric.unit] : []),
    ...entry.people,
    ...entry.links.map(({ name }) => name),
  ].filter((words) => words !== '');
}
