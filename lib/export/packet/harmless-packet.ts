import { toHarmlessText } from '@/lib/domain/harmless-text';
import type { Entry, Packet } from '@/lib/domain/packet/packet';

/**
 * `packet` as a document may write it: without control and direction characters, half characters and what else makes a
 * text read as another one. Addresses keep their meaning and are written in ASCII.
 */
export function toHarmlessPacket(packet: Packet): Packet {
  return {
    ...packet,
    ...cleaned(packet, ['person', 'present', 'target', 'employer']),
    ladder: { ...packet.ladder, ...cleaned(packet.ladder, ['name', 'attribution']) },
    headlines: packet.headlines.map(cleanedEntry),
    categories: packet.categories.map((category) => ({
      ...category,
      ...cleaned(category, ['name']),
      behaviours: category.behaviours.map((behaviour) => ({
        ...behaviour,
        ...cleaned(behaviour, ['statement']),
        entries: behaviour.entries.map(cleanedEntry),
      })),
    })),
    lessons: packet.lessons.map(cleanedEntry),
    gaps: packet.gaps?.map((gap) => ({ ...gap, ...cleaned(gap, ['statement', 'missing', 'next']) })) ?? null,
    criteria:
      packet.criteria?.map((asked) => ({ ...asked, ...cleaned(asked, ['what', 'howKnown', 'statement']) })) ?? null,
    glossary: packet.glossary.map((term) => cleaned(term, ['term', 'meaning'])),
    appendix: packet.appendix.map(cleanedEntry),
  };
}

function cleanedEntry(entry: Entry): Entry {
  const { metric } = entry;
  return {
    ...entry,
    ...cleaned(entry, ['title', 'plainLine', 'why', 'did', 'decision', 'reasoning', 'outcome']),
    ...cleaned(entry, ['ownPart', 'learned', 'leftWithThem', 'topic', 'praise']),
    metric: metric && cleaned(metric, ['label', 'before', 'after', 'unit']),
    people: entry.people.map(cleanedText),
    links: entry.links.map(({ name, address }) => ({
      name: cleanedText(name),
      address: address === null ? null : cleanedAddress(address),
    })),
  };
}

function cleaned<K extends string>(of: Record<K, string>, fields: readonly K[]): Record<K, string>;
function cleaned(of: Record<string, string>, fields: readonly string[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field, cleanedText(of[field] ?? '')]));
}

function cleanedText(text: string): string {
  return toHarmlessText(text.replace(/\p{Cs}/gu, '\ufffd'));
}

function cleanedAddress(address: string): string | null {
  if (/^https?:\/\/[\x21-\x7e]+$/i.test(address)) return address;
  return URL.canParse(address) ? new URL(address).href : null;
}
