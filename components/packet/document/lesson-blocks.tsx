import type { Entry, Packet } from '@/lib/domain/packet/packet';
import { shorten } from '@/lib/domain/packet/short-words';
import { didBeyondTitle } from '@/lib/domain/win/did-beyond-title';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { entryBlock } from './entry-block';
import { entryParts } from './entry-parts';
import { headingBlock } from './heading-block';
import type { PacketBlock } from './packet-block';

const TITLE = 60;
const LINE = 100;

/** What did not hold and what came of it, apart from the wins; on the manager's page a line each. */
export function lessonBlocks({ lessons, audience }: Packet, speaker: Speaker): PacketBlock[] {
  if (lessons.length === 0) return [];
  const isShort = audience === 'manager';
  const heading = headingBlock('lessons', speaker.words.lessonsHeading, isShort ? { isShort, spare: SPARE[0] } : {});
  const blocks = lessons.map((entry, index) =>
    isShort ? lineOf(entry, index) : entryBlock(entry.winId, 'lessons', entryParts(entry, speaker)),
  );
  return [heading, ...blocks];
}

const SPARE = [30, 60];

function lineOf(entry: Entry, index: number): PacketBlock {
  const title = shorten(entry.title, TITLE);
  const line = entry.learned || entry.ownPart || didBeyondTitle({ ...entry, title });
  return {
    id: `lesson-${entry.winId}`,
    frame: { id: 'lessons', as: 'ul', isShort: true },
    spare: SPARE[index] ?? 60,
    content: (
      <p className="packet-clamped">
        <b>
          <bdi>{title}</bdi>
        </b>
        {line && (
          <>
            {' – '}
            <bdi>{shorten(line, LINE)}</bdi>
          </>
        )}
      </p>
    ),
  };
}
