import { useMemo, useState } from 'react';
import { Page } from '@/components/app/Page';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { LinkButton } from '@/components/ui/LinkButton';
import { useLive } from '@/components/ui/use-live';
import { listHandedPackets } from '@/lib/db/packets';
import type { HandedPacket } from '@/lib/domain/packet/handed-packet';
import { entriesOf } from '@/lib/domain/packet/packet-entries';
import { stillTold } from '@/lib/domain/packet/still-told';
import { withoutWins } from '@/lib/domain/packet/without-wins';
import { sayDay } from '@/lib/i18n/dates';
import { speakerOf } from '@/lib/i18n/documents/speaker';
import { packetWords, handWords as texts } from '@/lib/i18n/en/packet';
import { say, sayCount } from '@/lib/i18n/say';
import { PacketExports } from '../exports/PacketExports';
import { PacketPreview } from '../sheets/PacketPreview';
import type { PacketGround } from '../use-packet';

/** A version as it was handed over; on paper and in the clipboard without what may no longer leave. */
export function HandedView({ id, ground }: { id: string; ground: PacketGround }) {
  const rows = useLive(listHandedPackets, []);
  const handed = rows?.find((row) => row.id === id);
  if (!rows) return <Page title={packetWords.title}>{null}</Page>;
  if (!handed) {
    return (
      <Page title={packetWords.title}>
        <EmptyState
          title={texts.missing}
          text={texts.missingWhat}
          action={<LinkButton href="#/packet">{texts.back}</LinkButton>}
        />
      </Page>
    );
  }
  return <Frozen handed={handed} ground={ground} />;
}

function Frozen({ handed, ground }: { handed: HandedPacket; ground: PacketGround }) {
  const { packet, options } = handed;
  const [isWhole, setWhole] = useState(false);
  const leaving = useMemo(() => withoutWins(packet, stillTold(ground.log, packet.level).isTold), [packet, ground.log]);
  const speaker = useMemo(() => speakerOf(packet.language), [packet.language]);
  const left = entriesOf(packet).length - entriesOf(leaving).length;
  // A heading in two lines does not break within the day.
  const day = sayDay(handed.handedOn).replaceAll(' ', '\u00a0');
  const title = say(texts.view, { day, to: handed.handedTo || texts.nobody });
  const preview = { speaker, paper: options.paper, label: packetWords.preview };
  return (
    <Page title={title} tab={packetWords.title} margin className="packet">
      <p className="lead packet-screen">{texts.frozen}</p>
      <div className="app-spread">
        <aside className="app-margin packet-margin" aria-label={packetWords.waysOut}>
          <PacketExports packet={leaving} speaker={speaker} />
        </aside>
        <div className="packet-column">
          {left > 0 && (
            <div className="row packet-screen">
              <p>{isWhole ? texts.asItWas : sayCount(texts.left, left)}</p>
              <Button kind="quiet" onClick={() => setWhole(!isWhole)}>
                {isWhole ? texts.showLeft : texts.showAll}
              </Button>
            </div>
          )}
          {isWhole && left > 0 && (
            // Read on the screen only: neither printed nor copied.
            <div className="packet-screen packet-eyes-only" onCopy={(event) => event.preventDefault()}>
              <PacketPreview {...preview} packet={packet} isForEyes />
            </div>
          )}
          <div className={isWhole && left > 0 ? 'packet-paper-only' : undefined}>
            <PacketPreview {...preview} packet={leaving} />
          </div>
        </div>
      </div>
    </Page>
  );
}
