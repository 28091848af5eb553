import { Parts } from '@/components/ui/Parts';
import type { Entry, Packet } from '@/lib/domain/packet/packet';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { BETWEEN } from '@/lib/i18n/lists';
import { EntryLinks } from './EntryLinks';
import { headingBlock } from './heading-block';
import type { PacketBlock } from './packet-block';

const FIRST_ROWS = 3;

/** Every win of the time, the newest first, a row each. */
export function appendixBlocks({ appendix, categories }: Packet, speaker: Speaker): PacketBlock[] {
  if (appendix.length === 0) return [];
  const { words, day } = speaker;
  // Role and links stand behind the title: with columns of their own every row would be three lines high.
  const columns = [words.date, speaker.parts([words.win, words.role, words.link]), words.category];
  const frame = { id: 'appendix', as: 'table', caption: words.appendix, columns } as const;
  const categoryOf = new Map(
    categories.flatMap(({ name, behaviours }) => behaviours.map(({ id }) => [id, name] as const)),
  );
  const rows = appendix.map((entry, index) => ({
    id: `appendix-${entry.winId}`,
    frame,
    // No page ends with the table's first rows or begins with what stands below its last one.
    keepWithNext: index < FIRST_ROWS - 1 || index === appendix.length - 1,
    content: (
      <>
        <td>
          <time dateTime={entry.occurredOn}>{day(entry.occurredOn)}</time>
        </td>
        <th scope="row">
          <bdi>{entry.title}</bdi>
          <AppendixNote entry={entry} speaker={speaker} />
        </th>
        <td>{entry.kind === 'lesson' ? words.lessonsHeading : namesOf(entry, categoryOf)}</td>
      </>
    ),
  }));
  return [headingBlock('appendix', words.appendix), ...rows];
}

function AppendixNote({ entry, speaker }: { entry: Entry; speaker: Speaker }) {
  const role = entry.role && speaker.words.roles[entry.role];
  if (!role && entry.links.length === 0) return null;
  return (
    <span className="packet-note">
      {BETWEEN}
      <Parts>
        {role}
        {entry.links.length > 0 && <EntryLinks links={entry.links} />}
      </Parts>
    </span>
  );
}

function namesOf({ behaviourIds }: Entry, categoryOf: ReadonlyMap<string, string>): string {
  return [...new Set(behaviourIds.flatMap((id) => categoryOf.get(id) ?? []))].join(', ');
}
