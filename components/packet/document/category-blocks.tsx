import type { Audience, Packet, PacketBehaviour } from '@/lib/domain/packet/packet';
import { standingOf } from '@/lib/export/packet/behaviour-standing';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { entryBlock } from './entry-block';
import { briefParts, entryParts } from './entry-parts';
import { DocumentHeading } from './HeadingDepth';
import { headingBlock } from './heading-block';
import type { PacketBlock } from './packet-block';

/** By category and behaviour, the strongest entries of each; a win that shows two behaviours is told in full once. */
export function categoryBlocks({ categories, audience }: Packet, speaker: Speaker): PacketBlock[] {
  const told = new Set<string>();
  return categories.flatMap((category) => {
    const behaviours = category.behaviours.flatMap((behaviour) => {
      if (audience === 'committee' && behaviour.entries.length === 0) return [];
      return behaviourBlocks(behaviour, { audience, speaker, told });
    });
    return behaviours.length === 0 ? [] : [headingBlock(category.id, category.name), ...behaviours];
  });
}

interface Telling {
  audience: Audience;
  speaker: Speaker;
  told: Set<string>;
}

function behaviourBlocks(behaviour: PacketBehaviour, { audience, speaker, told }: Telling): PacketBlock[] {
  const { id, statement, entries } = behaviour;
  const isEmpty = entries.length === 0;
  const heading: PacketBlock = {
    id: `behaviour-${id}`,
    keepWithNext: !isEmpty,
    content: (
      <>
        <DocumentHeading level={3}>{statement}</DocumentHeading>
        <p className="packet-note">{standingOf(behaviour, audience, speaker)}</p>
      </>
    ),
  };
  const blocks = entries.map((entry) => {
    const parts = told.has(entry.winId) ? briefParts(entry, speaker) : entryParts(entry, speaker);
    told.add(entry.winId);
    return entryBlock(`${id}-${entry.winId}`, id, parts);
  });
  return [heading, ...blocks];
}
