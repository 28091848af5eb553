import type { Packet } from '@/lib/domain/packet/packet';
import { entriesOf } from '@/lib/domain/packet/packet-entries';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { FORM_PARTS, type FormPart, type FormWin, toFormWin } from './form-parts';
import { toHarmlessPacket } from './harmless-packet';

/** How many sentences of a win did not fit; 0: it has none, since its title is all that the log says. */
interface LeftOut {
  winId: string;
  title: string;
  sentences: number;
}

/** A text for a field of a review form, and what did not fit into it. */
export interface FormText {
  /** Its length is what forms count: UTF-16 units, an emoji two or more, the end of a line one. */
  text: string;
  leftOut: LeftOut[];
}

/** The wins of `winIds` in their order as plain text of at most `target` characters; null: as long as it gets. */
export function packetToForm(
  given: Packet,
  speaker: Speaker,
  { winIds, target }: { winIds: readonly string[]; target: number | null },
): FormText {
  const byId = new Map(entriesOf(toHarmlessPacket(given)).map((entry) => [entry.winId, entry]));
  const wins = winIds.flatMap((id) => byId.get(id) ?? []).map((entry) => toFormWin(entry, speaker));
  return fitTo(wins, target, speaker);
}

/**
 * As much of `wins` as fits, in whole sentences: first what was done and what came of it, win after win, then why and
 * what there was to decide, then the rest. A sentence is told only after the ones before it.
 */
function fitTo(wins: readonly FormWin[], target: number | null, speaker: Speaker): FormText {
  const kept = wins.map((): Record<FormPart, number> => ({ situation: 0, task: 0, action: 0, result: 0 }));
  for (const { win, part, place } of inOrderOfWeight(wins)) {
    const counts = kept[win];
    if (!counts || counts[part] !== place) continue;
    counts[part] += 1;
    if (target !== null && written(wins, kept, speaker).length > target) counts[part] -= 1;
  }
  const text = written(wins, kept, speaker);
  const leftOut = wins.flatMap(({ winId, title, sentences }, index): LeftOut[] => {
    const [all, told] = [countOf((part) => sentences[part].length), countOf((part) => kept[index]?.[part] ?? 0)];
    return all === 0 || told < all ? [{ winId, title, sentences: all - told }] : [];
  });
  return { text, leftOut };
}

function countOf(count: (part: FormPart) => number): number {
  return FORM_PARTS.reduce((sum, part) => sum + count(part), 0);
}

interface Place {
  win: number;
  part: FormPart;
  place: number;
  weight: number;
}

const WEIGHTS: Record<FormPart, number> = { action: 0, result: 1, situation: 2, task: 3 };
const FURTHER = 4;

function inOrderOfWeight(wins: readonly FormWin[]): Place[] {
  const places = wins.flatMap(({ sentences }, win) =>
    FORM_PARTS.flatMap((part) =>
      sentences[part].map((_, place): Place => ({ win, part, place, weight: place === 0 ? WEIGHTS[part] : FURTHER })),
    ),
  );
  return places.sort((a, b) => a.weight - b.weight || a.win - b.win || a.place - b.place);
}

function written(wins: readonly FormWin[], kept: readonly Record<FormPart, number>[], speaker: Speaker): string {
  return wins
    .map(({ title, day, sentences }, index) => {
      const lines = FORM_PARTS.flatMap((part) => {
        const told = sentences[part].slice(0, kept[index]?.[part] ?? 0);
        return told.length === 0 ? [] : [`${speaker.words.form[part]}: ${told.join(' ')}`];
      });
      return lines.length === 0 ? '' : [`${title} (${day})`, ...lines].join('\n');
    })
    .filter((block) => block !== '')
    .join('\n\n');
}
