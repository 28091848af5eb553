import type { Packet } from '@/lib/domain/packet/packet';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { packetToMarkdown } from './packet-markdown';

const SHORTEST_FENCE = 4;

/** What to ask one's own assistant: to write from the packet's facts and from nothing else. Winnow asks nobody. */
export function packetToPrompt(packet: Packet, speaker: Speaker): string {
  const { ask, rules, data } = speaker.words.prompt;
  const markdown = packetToMarkdown(packet, speaker);
  const fence = fenceFor(markdown);
  return [ask, rules.map((rule) => `- ${rule}`).join('\n'), data, `${fence}markdown\n${markdown}${fence}\n`].join(
    '\n\n',
  );
}

/** One that nothing in `text` can close: longer than its longest run of the sign. */
function fenceFor(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  return '`'.repeat(Math.max(SHORTEST_FENCE, longest + 1));
}
