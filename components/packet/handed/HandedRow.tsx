import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useRedaction } from '@/components/redaction/use-redaction';
import { Button } from '@/components/ui/Button';
import { Parts } from '@/components/ui/Parts';
import { useFirstFocus } from '@/components/ui/use-first-focus';
import { comparePackets } from '@/lib/domain/packet/compare-packets';
import { type HandedPacket, sameOptionsOn } from '@/lib/domain/packet/handed-packet';
import { stillTold } from '@/lib/domain/packet/still-told';
import { sayDay } from '@/lib/i18n/dates';
import { packetWords, handWords as texts } from '@/lib/i18n/en/packet';
import { say } from '@/lib/i18n/say';
import { makePacket, type PacketGround } from '../use-packet';
import { Changes } from './Changes';

interface Props {
  handed: HandedPacket;
  ground: PacketGround;
  onRemove: () => void;
}

export function HandedRow({ handed, ground, onRemove }: Props) {
  const { packet } = handed;
  const [isAsking, setAsking] = useState(false);
  const removeButton = useRef<HTMLButtonElement>(null);
  const keep = () => {
    flushSync(() => setAsking(false));
    removeButton.current?.focus();
  };
  const day = sayDay(handed.handedOn);
  const to = handed.handedTo || texts.nobody;
  const start = useRedaction(ground.log, packet.level);
  const since = useMemo(() => {
    if (packet.ladder.id !== ground.ladder.id) return null;
    const options = sameOptionsOn(handed, ground.today);
    if (!start) return undefined;
    const now = makePacket(ground, options, start).packet;
    return { changes: comparePackets(packet, now), reason: stillTold(ground.log, packet.level).reason };
  }, [handed, packet, ground, start]);
  return (
    <li>
      <p>
        <Parts>
          {say(texts.row, { day, to })}
          <span className="note">{packetWords.audiences[packet.audience]}</span>
        </Parts>
      </p>
      {since && <Changes changes={since.changes} reasonOf={since.reason} />}
      {since === null && <p className="note">{texts.otherLadder}</p>}
      {isAsking ? (
        <Asking onRemove={onRemove} onKeep={keep} />
      ) : (
        <p className="row">
          <a className="ui-link" href={`#/packet/handed/${handed.id}`} aria-label={say(texts.openOf, { day, to })}>
            {texts.open}
          </a>
          <Button
            ref={removeButton}
            kind="quiet"
            aria-label={say(texts.removeOf, { day, to })}
            onClick={() => setAsking(true)}
          >
            {texts.remove}
          </Button>
        </p>
      )}
    </li>
  );
}

/** The second step: nothing is removed by one press. */
function Asking({ onRemove, onKeep }: { onRemove: () => void; onKeep: () => void }) {
  const first = useFirstFocus<HTMLButtonElement>();
  return (
    <fieldset className="row">
      <legend>{texts.sure}</legend>
      <Button ref={first} onClick={onKeep}>
        {texts.keep}
      </Button>
      <Button kind="danger" onClick={onRemove}>
        {texts.removeNow}
      </Button>
    </fieldset>
  );
}
