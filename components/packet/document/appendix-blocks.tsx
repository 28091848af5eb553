import type { Entry, Packet } from '@/lib/domain/packet/packet';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { EntryLinks } from './EntryLinks';
import { headingBlock } from './heading-block';
import type { PacketBlock } from './packet-block';

/** Every win of the time, the newest first, a row each. */
export function appendixBlocks({ appendix, categories }: Packet, speaker: Speaker): PacketBlock[] {
  if (appendix.length === 0) return [];
  const { words, day } = speaker;
  const columns = [words.date, words.win, words.category, words.role, words.link];
  const frame = { id: 'appendix', as: 'table', caption: words.appendix, columns } as const;
  const categoryOf = new Map(
    categories.flatMap(({ name, behaviours }) => behaviours.map(({ id }) => [id, name] as const)),
  );
  const rows = appendix.map((entry) => ({
    id: `appendix-${entry.winId}`,
    frame,
    content: (
      <>
        <td>
          <time dateTime={entry.occurredOn}>{day(entry.occurredOn)}</time>
        </td>
        <th scope="row">
          <bdi>{entry.title}</bdi>
        </th>
        <td>{entry.kind === 'lesson' ? words.lessonsHeading : namesOf(entry, categoryOf)}</td>
        <td>{entry.role && words.roles[entry.role]}</td>
        <td>
          <EntryLinks links={entry.links} />
        </td>
      </>
    ),
  }));
  return [headingBlock('appendix', words.appendix), ...rows];
}

function namesOf({ behaviourIds }: Entry, categoryOf: ReadonlyMap<string, string>): string {
  return [...new Set(behaviourIds.flatMap((id) => categoryOf.get(id) ?? []))].join(', ');
}
