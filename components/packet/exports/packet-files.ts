import type { Packet } from '@/lib/domain/packet/packet';
import { downloadFile } from '@/lib/export/download';
import { packetToCsv } from '@/lib/export/packet-csv';
import { packetFileName } from '@/lib/export/packet-file-name';
import { packetToJson } from '@/lib/export/packet-json';
import { packetToMarkdown } from '@/lib/export/packet-markdown';
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

/** Writes the packet to the downloads; answers with the file's name. */
export function savePacket(kind: FileKind, packet: Packet, speaker: Speaker): string {
  const { ending, mime, write } = WRITERS[kind];
  const name = packetFileName(packet, ending);
  downloadFile(name, write(packet, speaker), mime);
  return name;
}
