import type { ReactNode } from 'react';
import type { Entry } from '@/lib/domain/packet/packet';
import { storyOf } from '@/lib/export/packet/entry-facts';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { EntryFoot } from './EntryFoot';

/** Longer paragraphs are cut, so that each piece fits on a page. */
const PARAGRAPH = { signs: 1200, lines: 12 };

export interface EntryPart {
  id: string;
  content: ReactNode;
  keepWithNext?: boolean;
}

/** A win as it is told in full: its name, its plain line, what the log says of it, and where it can be checked. */
export function entryParts(entry: Entry, speaker: Speaker): EntryPart[] {
  const plain = { id: 'plain', label: '', text: entry.plainLine };
  const fields = [plain, ...storyOf(entry, speaker)].flatMap(({ id, label, text }) =>
    paragraphsOf(text).map((paragraph, index) => ({
      id: `${id}-${index}`,
      content: (
        <p>
          {index === 0 && label && <b>{label}: </b>}
          <bdi>{paragraph}</bdi>
        </p>
      ),
    })),
  );
  return [
    { id: 'title', content: <EntryTitle entry={entry} />, keepWithNext: true },
    ...fields,
    { id: 'foot', content: <EntryFoot entry={entry} speaker={speaker} /> },
  ];
}

/** A win that was told before: its name, what came of it, and where it can be checked. */
export function briefParts(entry: Entry, speaker: Speaker): EntryPart[] {
  const line = entry.plainLine || entry.outcome;
  return [
    { id: 'title', content: <EntryTitle entry={entry} /> },
    ...(line
      ? [
          {
            id: 'line',
            content: (
              <p>
                <bdi>{paragraphsOf(line)[0]}</bdi>
              </p>
            ),
          },
        ]
      : []),
    { id: 'foot', content: <EntryFoot entry={entry} speaker={speaker} /> },
  ];
}

function EntryTitle({ entry }: { entry: Entry }) {
  return (
    <p className="packet-win">
      <bdi>{entry.title}</bdi>
    </p>
  );
}

/** The paragraphs of a text, with its own line breaks inside. */
function paragraphsOf(text: string): string[] {
  const paragraphs = text.split(/\n\s*\n/u).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.flatMap(linesTogether).flatMap(cut);
}

function linesTogether(paragraph: string): string[] {
  const lines = paragraph.trim().split('\n');
  const count = Math.ceil(lines.length / PARAGRAPH.lines);
  return Array.from({ length: count }, (_, index) =>
    lines.slice(index * PARAGRAPH.lines, (index + 1) * PARAGRAPH.lines).join('\n'),
  );
}

function cut(paragraph: string): string[] {
  const pieces: string[] = [];
  let rest = paragraph;
  while (rest.length > PARAGRAPH.signs) {
    const space = rest.lastIndexOf(' ', PARAGRAPH.signs);
    // Where there is no space near, not in the middle of a sign of two halves.
    const at =
      space > PARAGRAPH.signs / 2
        ? space
        : PARAGRAPH.signs - Number(/[\ud800-\udbff]/.test(rest[PARAGRAPH.signs - 1] ?? ''));
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...pieces, rest];
}
