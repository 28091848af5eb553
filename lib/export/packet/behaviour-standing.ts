import type { Audience, PacketBehaviour } from '@/lib/domain/packet/packet';
import type { Speaker } from '@/lib/i18n/documents/speaker';

/** How a behaviour stands, in one line under its name: claim and proof, months of evidence, and what is told elsewhere. */
export function standingOf(
  { claim, state, months, entries, more }: PacketBehaviour,
  audience: Audience,
  { words, count, parts }: Speaker,
): string {
  // What is said of one behaviour and not of the next would tell the committee of a gap.
  const isOpen = audience !== 'committee';
  return parts([
    isOpen && claim && `${words.claim}: ${words.claims[claim]}`,
    isOpen && state && `${words.proof}: ${words.states[state]}`,
    months > 0 && count(words.evidenceMonths, months),
    more > 0 && count(words.more, more),
    months + entries.length + more === 0 && words.noEntries,
  ]);
}
