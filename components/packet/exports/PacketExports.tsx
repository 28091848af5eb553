import { memo, useId, useState } from 'react';
import { Exports } from '@/components/policy/Exports';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { Notice } from '@/components/ui/Notice';
import type { Packet } from '@/lib/domain/packet/packet';
import { printDocument } from '@/lib/export/print-document';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { packetExportWords as texts } from '@/lib/i18n/en/packet-exports';
import { say } from '@/lib/i18n/say';
import './packet-exports.css';
import { FormSheet } from './FormSheet';
import { useWaysOut } from './use-ways-out';
import { WayOut } from './WayOut';

interface Props {
  packet: Packet;
  speaker: Speaker;
  /** Another one is being made: this one must not leave. */
  isBehind?: boolean;
}

/** The packet's ways out: paper, files and the clipboard, each with where it fits. */
export const PacketExports = memo(function PacketExports({ packet, speaker, isBehind = false }: Props) {
  const id = useId();
  const [isFormOpen, setFormOpen] = useState(false);
  const { said, trouble, save, copyDocument, copyMarkdown, copyPrompt } = useWaysOut(packet, speaker);
  const { acts } = texts;
  return (
    <section className="packet-exports" aria-labelledby={id}>
      <h2 id={id}>{texts.title}</h2>
      <p>{say(texts.as, { audience: texts.audiences[packet.audience], level: texts.levels[packet.level] })}</p>
      <Exports level={packet.level}>
        <ul className="packet-ways">
          <WayOut {...texts.ways.print}>
            <Button busy={isBehind} onClick={() => void printDocument(packet.level)}>
              {acts.print}
            </Button>
          </WayOut>
          <WayOut {...texts.ways.document}>
            <Button busy={isBehind} onClick={() => void copyDocument()}>
              {acts.copyDocument}
            </Button>
          </WayOut>
          <WayOut {...texts.ways.form}>
            <Button busy={isBehind} onClick={() => setFormOpen(true)}>
              {acts.openForm}
            </Button>
          </WayOut>
        </ul>
        <Disclosure summary={texts.others}>
          <ul className="packet-ways">
            <WayOut {...texts.ways.html}>
              <Button busy={isBehind} onClick={() => void save('html')}>
                {acts.saveHtml}
              </Button>
            </WayOut>
            <WayOut {...texts.ways.markdown}>
              <Button busy={isBehind} onClick={() => void save('markdown')}>
                {acts.saveMarkdown}
              </Button>
              <Button busy={isBehind} onClick={() => void copyMarkdown()}>
                {acts.copyMarkdown}
              </Button>
            </WayOut>
            <WayOut {...texts.ways.csv}>
              <Button busy={isBehind} onClick={() => void save('csv')}>
                {acts.saveCsv}
              </Button>
            </WayOut>
            <WayOut {...texts.ways.json}>
              <Button busy={isBehind} onClick={() => void save('json')}>
                {acts.saveJson}
              </Button>
            </WayOut>
            <WayOut {...texts.ways.prompt}>
              <Button busy={isBehind} onClick={() => void copyPrompt()}>
                {acts.copyPrompt}
              </Button>
            </WayOut>
          </ul>
        </Disclosure>
        <p className="note">{texts.nothingLeaves}</p>
        {isFormOpen && <FormSheet {...{ packet, speaker, isBehind }} onClose={() => setFormOpen(false)} />}
      </Exports>
      <div className="packet-ways-said">
        <p role="status">{said}</p>
        {trouble !== null && (
          <Notice tone="error" title={trouble === 'not-copied' ? texts.notCopied : texts.notSaved}>
            {trouble === 'not-copied' ? texts.notCopiedWhat : texts.notSavedWhat}
          </Notice>
        )}
      </div>
    </section>
  );
});
