import type { Packet } from '@/lib/domain/packet/packet';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { appendixBlocks } from './appendix-blocks';
import { categoryBlocks } from './category-blocks';
import { coverageBlocks } from './coverage-blocks';
import { gapBlocks } from './gap-blocks';
import { glossaryBlocks } from './glossary-blocks';
import { Headline } from './Headline';
import { headingBlock } from './heading-block';
import { isLongGrid } from './is-long-grid';
import { lessonBlocks } from './lesson-blocks';
import { PacketGrid } from './PacketGrid';
import { PacketHead } from './PacketHead';
import type { PacketBlock } from './packet-block';

/** The whole document as blocks: page one, then what the audience's version has besides it. */
export function packetBlocks(packet: Packet, speaker: Speaker): PacketBlock[] {
  const isShort = packet.audience === 'manager';
  const body = isShort
    ? [...gapBlocks(packet, speaker), ...lessonBlocks(packet, speaker)]
    : [
        ...coverageBlocks(packet, speaker),
        ...categoryBlocks(packet, speaker),
        ...lessonBlocks(packet, speaker),
        ...gapBlocks(packet, speaker),
      ];
  const glossary = glossaryBlocks(packet, speaker);
  const foot = footBlock(packet, speaker);
  const appendix = appendixBlocks(packet, speaker);
  const all = isShort
    ? [...body, ...glossary, foot, ...fromNewPage(appendix)]
    : [...body, ...glossary, ...appendix, foot];
  return [...pageOne(packet, speaker), ...all];
}

function pageOne(packet: Packet, speaker: Speaker): PacketBlock[] {
  const { words } = speaker;
  const isShort = packet.audience === 'manager';
  return [
    { id: 'head', content: <PacketHead packet={packet} speaker={speaker} /> },
    headingBlock('headlines', words.headlines, { isShort }),
    ...(packet.headlines.length === 0 ? [{ id: 'no-headlines', content: <p>{words.noHeadlines}</p> }] : []),
    ...packet.headlines.map((entry) => ({
      id: `headline-${entry.winId}`,
      frame: { id: 'headlines', as: 'ol' } as const,
      content: <Headline entry={entry} speaker={speaker} isShort={isLongGrid(packet)} />,
    })),
    ...(packet.categories.length === 0
      ? []
      : [
          headingBlock('grid', words.grid, { isShort }),
          { id: 'grid-picture', content: <PacketGrid packet={packet} speaker={speaker} /> },
        ]),
  ];
}

function footBlock({ ladder, madeOn, audience }: Packet, { words, fill, day }: Speaker): PacketBlock {
  const credit = ladder.attribution && fill(words.ladderCredit, { attribution: ladder.attribution });
  // One page must do, and its head says the day.
  const isMadeSaid = credit === '' || audience !== 'manager';
  const made = isMadeSaid && fill(words.madeWith, { day: day(madeOn) });
  return {
    id: 'foot',
    content: (
      <p className="packet-note packet-credit">
        {credit && `${credit} `}
        {made && <span>{made}</span>}
      </p>
    ),
  };
}

function fromNewPage([first, ...others]: PacketBlock[]): PacketBlock[] {
  return first ? [{ ...first, startsPage: true }, ...others] : [];
}
