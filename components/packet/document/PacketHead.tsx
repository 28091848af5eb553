import { Parts } from '@/components/ui/Parts';
import type { Packet } from '@/lib/domain/packet/packet';
import { shorten } from '@/lib/domain/packet/short-words';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { DocumentHeading } from './HeadingDepth';

const NAME = 60;

/** Whose packet it is, for whom, of which time, and the numbers that stand side by side. */
export function PacketHead({ packet, speaker }: { packet: Packet; speaker: Speaker }) {
  const { words, fill, count, day } = speaker;
  const short = (name: string) => shorten(name, NAME);
  const who = [
    short(packet.person),
    short(packet.employer),
    packet.present && fill(words.present, { level: short(packet.present) }),
    packet.target && fill(words.target, { level: short(packet.target) }),
  ].filter(Boolean);
  const counts = fill(words.counts, {
    wins: count(words.wins, packet.counts.wins),
    lessons: count(words.lessons, packet.counts.lessons),
  });
  const about = [
    words.audiences[packet.audience],
    fill(words.window, { from: day(packet.from), to: day(packet.to) }),
    fill(words.ladder, { name: short(packet.ladder.name) }),
    fill(words.made, { day: day(packet.madeOn) }),
  ];
  return (
    <header className="packet-head">
      <DocumentHeading level={1}>{words.title}</DocumentHeading>
      {who.length > 0 && (
        <p className="packet-win">
          <Parts>{who}</Parts>
        </p>
      )}
      <p className="packet-note">
        <Parts>{about}</Parts>
      </p>
      <p>
        {packet.readiness && `${fill(words.readiness, { ...packet.readiness })}. `}
        {counts}. {packet.readiness && <span className="packet-note">{words.notAPrediction}</span>}
      </p>
    </header>
  );
}
