import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Field } from '@/components/ui/fields/Field';
import { TextArea } from '@/components/ui/fields/TextArea';
import { TextInput } from '@/components/ui/fields/TextInput';
import type { Packet } from '@/lib/domain/packet/packet';
import { copyPlain } from '@/lib/export/clipboard';
import { sayCopied } from '@/lib/export/say-copied';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { formWords as texts } from '@/lib/i18n/en/packet-exports';
import { directionOf } from '@/lib/i18n/languages';
import { CharacterCount } from './CharacterCount';
import { FormWins } from './FormWins';
import { LeftOut } from './LeftOut';
import { useFormText } from './use-form-text';

interface Props {
  packet: Packet;
  speaker: Speaker;
  /** Another packet is being made: what was made of this one must not leave. */
  isBehind: boolean;
  onClose: () => void;
}

/** Chosen wins as plain text for a review form, as long as its field allows. */
export function FormSheet({ packet, speaker, isBehind, onClose }: Props) {
  const form = useFormText(packet, speaker);
  const [said, setSaid] = useState('');
  const copy = async () => setSaid(sayCopied(await copyPlain(form.text, packet.level), texts));
  return (
    <Dialog
      open
      onClose={onClose}
      title={texts.title}
      actions={
        <Button kind="primary" busy={isBehind} disabled={form.text === ''} onClick={() => void copy()}>
          {texts.copy}
        </Button>
      }
    >
      <FormWins form={form} speaker={speaker} />
      <Field className="packet-form-target" label={texts.target} hint={texts.targetHint}>
        {(control) => (
          <TextInput {...control} type="number" min={1} step={1} value={form.typed} onChange={form.aimAt} />
        )}
      </Field>
      <Field label={texts.text} hint={form.isEdited ? texts.edited : texts.textHint}>
        {(control) => (
          <TextArea
            {...control}
            className="packet-form-text"
            rows={8}
            lang={speaker.language}
            dir={directionOf(speaker.language)}
            value={form.text}
            onChange={form.edit}
          />
        )}
      </Field>
      <CharacterCount characters={form.text.length} target={form.target} />
      <LeftOut leftOut={form.leftOut} />
      <p role="status" className="packet-form-said">
        {said}
      </p>
    </Dialog>
  );
}
