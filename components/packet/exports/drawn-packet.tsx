import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Packet } from '@/lib/domain/packet/packet';
import { toCleanHtml } from '@/lib/export/html/clean-html';
import { toCleanText } from '@/lib/export/html/clean-text';
import { toCleanTree } from '@/lib/export/html/clean-tree';
import { stylesOf } from '@/lib/export/html/styles-of';
import { toHarmlessPacket } from '@/lib/export/packet/harmless-packet';
import { packetToHtml } from '@/lib/export/packet/packet-html';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { PacketDocument } from '../PacketDocument';

/** The document of the preview as one HTML file. */
export function drawnAsHtml(packet: Packet, speaker: Speaker): string {
  return draw(packet, speaker, (page) => packetToHtml(page, stylesOf(page), speaker));
}

/** The same for the clipboard: as what a word processor understands, and as its plain twin. */
export function drawnAsRichText(packet: Packet, speaker: Speaker): { html: string; text: string } {
  return draw(packet, speaker, (page) => {
    const tree = toCleanTree(page);
    return { html: toCleanHtml(tree), text: toCleanText(tree) };
  });
}

/** Draws the packet once more, beside the page, and reads it there. */
function draw<T>(packet: Packet, speaker: Speaker, read: (page: Element) => T): T {
  const page = document.createElement('main');
  const root = createRoot(page);
  try {
    flushSync(() => root.render(<PacketDocument packet={toHarmlessPacket(packet)} speaker={speaker} />));
    if (page.childElementCount === 0) throw new Error('the packet was not drawn');
    return read(page);
  } finally {
    root.unmount();
  }
}
