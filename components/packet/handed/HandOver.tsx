import { useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import type { StorageRefusal } from '@/lib/db/outcome';
import { handOver } from '@/lib/db/packets';
import type { Day } from '@/lib/domain/day';
import type { Packet } from '@/lib/domain/packet/packet';
import type { PacketOptions } from '@/lib/domain/packet/packet-options';
import { TITLE_LIMIT } from '@/lib/domain/win/win';
import { handWords as texts } from '@/lib/i18n/en/packet';

interface Props {
  packet: Packet;
  options: PacketOptions;
  today: Day;
  /** Another one is being made: this one must not leave. */
  isBehind: boolean;
}

/** Freezes the packet as it stands, with to whom it goes. */
export function HandOver({ packet, options, today, isBehind }: Props) {
  const [to, setTo] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  // The same until it is kept, so that a second press keeps no second one.
  const [id, setId] = useState(() => crypto.randomUUID());
  const keep = async () => {
    setBusy(true);
    const outcome = await handOver(id, { handedOn: today, handedTo: to.trim(), options, packet });
    setBusy(false);
    setTrouble(outcome.ok ? null : outcome.reason);
    if (!outcome.ok) return;
    setSaid(texts.done);
    setTo('');
    setId(crypto.randomUUID());
  };
  return (
    <section className="packet-part" aria-labelledby="packet-hand">
      <h2 id="packet-hand">{texts.heading}</h2>
      <p className="note">{texts.what}</p>
      <form
        className="packet-hand"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy && !isBehind) void keep();
        }}
      >
        <Field label={texts.to}>
          {(control) => (
            <TextInput {...control} autoComplete="off" maxLength={TITLE_LIMIT} value={to} onChange={setTo} />
          )}
        </Field>
        <Button type="submit" busy={isBusy || isBehind}>
          {texts.do}
        </Button>
      </form>
      {trouble && <StorageTrouble reason={trouble} title={texts.notKept} />}
      <p role="status" className="note">
        {said}
      </p>
    </section>
  );
}
