import { Parts } from '@/components/ui/Parts';
import type { Entry } from '@/lib/domain/packet/packet';
import { circumstancesOf, sayPeople } from '@/lib/export/packet/entry-facts';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { EntryLinks } from './EntryLinks';

interface Props {
  entry: Entry;
  speaker: Speaker;
  /** Only the first link: where there is little room. */
  isShort?: boolean;
}

/** When, in which part, how far it reached, with whom, and where it can be checked. */
export function EntryFoot({ entry, speaker, isShort = false }: Props) {
  const links = isShort ? entry.links.slice(0, 1) : entry.links;
  return (
    <p className="packet-note">
      <Parts>
        <time dateTime={entry.occurredOn}>{speaker.day(entry.occurredOn)}</time>
        {circumstancesOf(entry, speaker)}
        {!isShort && sayPeople(entry, speaker)}
        {links.length > 0 && <EntryLinks links={links} />}
      </Parts>
    </p>
  );
}
