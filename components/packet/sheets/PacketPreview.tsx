import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Packet } from '@/lib/domain/packet/packet';
import type { Paper } from '@/lib/domain/packet/packet-options';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { directionOf } from '@/lib/i18n/languages';
import { BlockRun } from '../document/BlockRun';
import { HeadingDepth } from '../document/HeadingDepth';
import '../document/packet-document.css';
import './sheets.css';
import { usePrinting } from '@/components/ui/page/use-printing';
import { packetBlocks } from '../document/packet-blocks';
import { keepSameBlocks } from '../document/same-blocks';
import { MeasuredBlocks } from './MeasuredBlocks';
import { SHEETS } from './paper-size';
import { useSheets } from './use-sheets';

interface Props {
  packet: Packet;
  speaker: Speaker;
  paper: Paper;
  /** What the preview is called on the screen. */
  label: string;
  /** Shown on the screen and never printed: the page's title and language are not its business. */
  isForEyes?: boolean;
}

/** The packet on the very sheets that are printed, one a page, drawn smaller where the screen is narrower. */
export const PacketPreview = memo(function PacketPreview({ packet, speaker, paper, label, isForEyes = false }: Props) {
  const [keepSame] = useState(keepSameBlocks);
  const blocks = useMemo(() => keepSame(packetBlocks(packet, speaker)), [keepSame, packet, speaker]);
  const { sheets = [], paper: laidFor, toMeasure, onMeasured } = useSheets(blocks, paper);
  const isPrinting = usePrinting(
    isForEyes ? null : { title: `${speaker.words.title} ${packet.madeOn}`, language: speaker.language },
  );
  const place = useRef<HTMLElement>(null);
  useScale(place, laidFor);
  return (
    <HeadingDepth value={isPrinting ? 0 : 1}>
      <article
        ref={place}
        className="packet-document packet-sheets"
        data-paper={laidFor}
        lang={speaker.language}
        dir={directionOf(speaker.language)}
        aria-label={isPrinting ? undefined : label}
        aria-busy={toMeasure !== null || undefined}
      >
        {sheets.map((sheet, index) => (
          <div key={sheet[0]?.id} className="packet-sheet-place">
            <div className="packet-sheet">
              <BlockRun blocks={sheet} />
              <p className="packet-sheet-foot packet-note">
                <span>{speaker.words.title}</span>
                <span>{speaker.fill(speaker.words.page, { n: index + 1, of: sheets.length })}</span>
              </p>
            </div>
          </div>
        ))}
        {toMeasure && <MeasuredBlocks paper={paper} blocks={toMeasure} onMeasured={onMeasured} />}
      </article>
    </HeadingDepth>
  );
});

function useScale(place: React.RefObject<HTMLElement | null>, paper: Paper): void {
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const resize = () => {
      const scale = Math.min(1, element.clientWidth / SHEETS[paper].width);
      element.style.setProperty('--sheet-scale', String(scale));
    };
    resize();
    const observer = new ResizeObserver(resize);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, paper]);
}
