import { Parts } from '@/components/ui/Parts';
import type { Entry } from '@/lib/domain/packet/packet';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { isolate } from '@/lib/i18n/isolate';
import { EntryLinks } from './EntryLinks';

interface Props {
  entry: Entry;
  speaker: Speaker;
  /** Only the first link: where there is little room. */
  isShort?: boolean;
}

/** When, in which part, how far it reached, with whom, and where it can be checked. */
export function EntryFoot({ entry, speaker, isShort = false }: Props) {
  const { words } = speaker;
  const links = isShort ? entry.links.slice(0, 1) : entry.links;
  return (
    <p className="packet-note">
      <Parts>
        <time dateTime={entry.occurredOn}>{speaker.day(entry.occurredOn)}</time>
        {entry.role && words.roles[entry.role]}
        {words.origins[entry.origin]}
        {entry.scope && words.scopes[entry.scope]}
        {!isShort &&
          entry.people.length > 0 &&
          `${words.people}: ${entry.people.map((person) => isolate(speaker.language, person)).join(', ')}`}
        {links.length > 0 && <EntryLinks links={links} />}
      </Parts>
    </p>
  );
}
