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
