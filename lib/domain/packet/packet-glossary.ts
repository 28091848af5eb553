import type { Packet } from './packet';
import { entriesOf, textsOf } from './packet-entries';

type Term = Packet['glossary'][number];

/** Those of `terms` that the packet says, in whole words. */
export function termsSaid(
  packet: Pick<Packet, 'headlines' | 'categories' | 'lessons' | 'appendix' | 'gaps' | 'criteria'>,
  terms: readonly Term[],
): Term[] {
  const texts = [
    ...entriesOf(packet).flatMap(textsOf),
    ...packet.categories.flatMap(({ name, behaviours }) => [name, ...behaviours.map(({ statement }) => statement)]),
    ...(packet.gaps ?? []).flatMap(({ missing, next }) => [missing, next]),
    ...(packet.criteria ?? []).flatMap(({ what, howKnown }) => [what, howKnown]),
  ];
  return terms.filter(({ term }) => texts.some((text) => says(text, term)));
}

/** Whether `term` stands in `text` and is no part of a longer word. */
function says(text: string, term: string): boolean {
  if (term === '') return false;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const isPart = /[\p{L}\p{N}]$/u.test(text.slice(0, at)) && /^[\p{L}\p{N}]/u.test(term);
    const goesOn = /^[\p{L}\p{N}]/u.test(text.slice(at + term.length)) && /[\p{L}\p{N}]$/u.test(term);
    if (!isPart && !goesOn) return true;
  }
  return false;
}
