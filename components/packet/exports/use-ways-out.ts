import { useState } from 'react';
import type { Packet } from '@/lib/domain/packet/packet';
import { copyPlain, copyRich } from '@/lib/export/clipboard';
import { packetToMarkdown } from '@/lib/export/packet/packet-markdown';
import { packetToPrompt } from '@/lib/export/packet/packet-prompt';
import { sayHanded } from '@/lib/export/say-handed';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { packetExportWords as texts } from '@/lib/i18n/en/packet-exports';
import { say } from '@/lib/i18n/say';
import { drawnAsRichText } from './drawn-packet';
import { type FileKind, savePacket } from './packet-files';

export type Trouble = 'not-copied' | 'not-saved';

/** What the buttons do, what came of the last one, and in which way it failed. */
export function useWaysOut(packet: Packet, speaker: Speaker) {
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const tell = (words: string, failed: Trouble | null = null) => {
    setSaid(words);
    setTrouble(failed);
  };
  const save = async (kind: FileKind) => {
    try {
      tell(sayHanded(await savePacket(kind, packet, speaker)));
    } catch {
      tell('', 'not-saved');
    }
  };
  const copyText = async (name: string, write: (packet: Packet, speaker: Speaker) => string) => {
    const copied = await attempt(() => copyPlain(write(packet, speaker), packet.level));
    if (copied === 'refused') tell('');
    else if (copied === 'plain') tell(say(texts.copied, { name }));
    else tell('', 'not-copied');
  };
  const copyDocument = async () => {
    const copied = await attempt(() => copyRich(drawnAsRichText(packet, speaker), packet.level));
    if (copied === 'rich') tell(say(texts.copied, { name: texts.ways.document.name }));
    else if (copied === 'plain') tell(texts.copiedPlain);
    else if (copied === 'refused') tell('');
    else tell('', 'not-copied');
  };
  return {
    said,
    trouble,
    save,
    copyDocument,
    copyMarkdown: () => copyText(texts.ways.markdown.name, packetToMarkdown),
    copyPrompt: () => copyText(texts.ways.prompt.name, packetToPrompt),
  };
}

/** Undefined where the document itself could not be written. */
async function attempt<T>(copy: () => Promise<T>): Promise<T | undefined> {
  try {
    return await copy();
  } catch {
    return undefined;
  }
}
