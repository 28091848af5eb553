import type { Packet } from '@/lib/domain/packet/packet';
import { packetToCsv } from '@/lib/export/packet/packet-csv';
import { packetFileName } from '@/lib/export/packet/packet-file-name';
import { packetToJson } from '@/lib/export/packet/packet-json';
import { packetToMarkdown } from '@/lib/export/packet/packet-markdown';
import { saveDocument } from '@/lib/export/save-document';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { drawnAsHtml } from './drawn-packet';

export type FileKind = 'html' | 'markdown' | 'csv' | 'json';

interface Writer {
  ending: string;
  mime: string;
  write: (packet: Packet, speaker: Speaker) => string;
}

const WRITERS: Record<FileKind, Writer> = {
  html: { ending: 'html', mime: 'text/html', write: drawnAsHtml },
  markdown: { ending: 'md', mime: 'text/markdown', write: packetToMarkdown },
  csv: { ending: 'csv', mime: 'text/csv', write: packetToCsv },
  json: { ending: 'json', mime: 'application/json', write: packetToJson },
};

/** Writes the packet to the downloads; answers with the file's name, or null where it may not leave. */
export async function savePacket(kind: FileKind, packet: Packet, speaker: Speaker): Promise<string | null> {
  const { ending, mime, write } = WRITERS[kind];
  const name = packetFileName(packet, ending);
  return saveDocument({ name, text: write(packet, speaker), mime, level: packet.level });
}
