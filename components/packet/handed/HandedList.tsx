import { memo, useRef, useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Button } from '@/components/ui/Button';
import { useLive } from '@/components/ui/use-live';
import type { StorageRefusal } from '@/lib/db/outcome';
import { listHandedPackets, setHandedPacketRemoved } from '@/lib/db/packets';
import { handWords as texts } from '@/lib/i18n/en/packet';
import type { PacketGround } from '../use-packet';
import { HandedRow } from './HandedRow';

/** Every version that was handed over, the last one first, with what has changed since. */
export const HandedList = memo(function HandedList({ ground }: { ground: PacketGround }) {
  const handed = useLive(listHandedPackets, []);
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async (id: string) => {
    const outcome = await setHandedPacketRemoved(id, true);
    setTrouble(outcome.ok ? null : outcome.reason);
    if (!outcome.ok) return;
    setSaid(texts.removed);
    setRemoved(id);
    // The row that had the focus goes.
    heading.current?.focus({ preventScroll: true });
  };
  const bringBack = async (id: string) => {
    const outcome = await setHandedPacketRemoved(id, false);
    setTrouble(outcome.ok ? null : outcome.reason);
    if (!outcome.ok) return;
    setSaid(texts.listedAgain);
    setRemoved(null);
    heading.current?.focus({ preventScroll: true });
  };
  if (!handed || (handed.length === 0 && said === '')) return null;
  return (
    <section className="packet-part" aria-labelledby="packet-handed">
      <h2 ref={heading} id="packet-handed" tabIndex={-1}>
        {texts.list}
      </h2>
      <ul className="packet-handed">
        {handed.map((row) => (
          <HandedRow key={row.id} handed={row} ground={ground} onRemove={() => void remove(row.id)} />
        ))}
      </ul>
      {trouble && <StorageTrouble reason={trouble} />}
      <p role="status" className="note">
        {said}
      </p>
      {removed !== null && (
        <Button kind="quiet" onClick={() => void bringBack(removed)}>
          {texts.undo}
        </Button>
      )}
    </section>
  );
});
