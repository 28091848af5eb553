import type { ProofState } from '@/lib/domain/proof/proof';
import type { Entry, Packet } from './packet';
import { entriesOf } from './packet-entries';

/** What a document says of a win, but for which win it is. */
const COMPARED = [
  ...(['title', 'occurredOn', 'kind', 'plainLine', 'why', 'did', 'decision', 'reasoning', 'outcome'] as const),
  ...(['outcomeState', 'metric', 'ownPart', 'learned', 'leftWithThem', 'topic', 'praise', 'role', 'origin'] as const),
  ...(['scope', 'people', 'links'] as const),
] satisfies readonly (keyof Entry)[];
export type ComparedField = (typeof COMPARED)[number];

export interface PacketChanges {
  /** Told today and not then, as they are told today. */
  added: Entry[];
  /** Told then and not today, as they were told then. */
  gone: Entry[];
  /** Told otherwise today, with the fields in which they differ. */
  changed: { entry: Entry; fields: ComparedField[] }[];
  /** Behaviours whose proof stands otherwise; null: then, or now, it is not said. */
  moved: { behaviourId: string; statement: string; from: ProofState | null; to: ProofState | null }[];
}

/** What is otherwise in `after`, the packet of the same choices, than in `before`. */
export function comparePackets(before: Packet, after: Packet): PacketChanges {
  const [then, now] = [entriesById(before), entriesById(after)];
  const states = new Map(behavioursOf(before).map(({ id, state }) => [id, state]));
  return {
    added: [...now.values()].filter(({ winId }) => !then.has(winId)),
    gone: [...then.values()].filter(({ winId }) => !now.has(winId)),
    changed: [...now.values()].flatMap((entry) => {
      const earlier = then.get(entry.winId);
      const fields = earlier ? COMPARED.filter((field) => !isSame(earlier[field], entry[field])) : [];
      return fields.length > 0 ? [{ entry, fields }] : [];
    }),
    moved: behavioursOf(after).flatMap(({ id, statement, state }) => {
      const from = states.get(id) ?? null;
      return states.has(id) && from !== state ? [{ behaviourId: id, statement, from, to: state }] : [];
    }),
  };
}

/** Whether nothing a reader would notice is different. */
export function isUnchanged({ added, gone, changed, moved }: PacketChanges): boolean {
  return added.length + gone.length + changed.length + moved.length === 0;
}

function entriesById(packet: Packet): Map<string, Entry> {
  return new Map(entriesOf(packet).map((entry) => [entry.winId, entry]));
}

function behavioursOf({ categories }: Packet) {
  return categories.flatMap(({ behaviours }) => behaviours);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
