import type { ReactNode } from 'react';
import type { Entry } from '@/lib/domain/packet/packet';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { EntryFoot } from './EntryFoot';

/** Longer paragraphs are cut in two, so that each fits on a page. */
const PARAGRAPH = 1200;

export interface EntryPart {
  id: string;
  content: ReactNode;
  keepWithNext?: boolean;
}

/** A win as it is told in full: its name, its plain line, what the log says of it, and where it can be checked. */
export function entryParts(entry: Entry, speaker: Speaker): EntryPart[] {
  const fields = fieldsOf(entry, speaker).flatMap(({ id, label, text }) =>
    paragraphsOf(text).map((paragraph, index) => ({
      id: `${id}-${index}`,
      content: (
        <p>
          {index === 0 && label && <b>{label}: </b>}
          {paragraph}
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
    ...(line ? [{ id: 'line', content: <p>{paragraphsOf(line)[0]}</p> }] : []),
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

function fieldsOf(entry: Entry, { words, fill }: Speaker): { id: string; label: string; text: string }[] {
  const { metric } = entry;
  const state = words.outcomeStates[entry.outcomeState];
  const fields = [
    { id: 'plain', label: '', text: entry.plainLine },
    { id: 'why', label: words.context, text: entry.why },
    { id: 'did', label: words.did, text: entry.did },
    { id: 'decision', label: words.decision, text: entry.decision },
    { id: 'reasoning', label: words.reasoning, text: entry.reasoning },
    { id: 'topic', label: words.topic, text: entry.topic },
    { id: 'left', label: words.leftWithThem, text: entry.leftWithThem },
    { id: 'own', label: words.ownPart, text: entry.ownPart },
    // An open outcome or one that did not hold is said; that one is known goes without saying.
    { id: 'outcome', label: words.outcome, text: entry.outcome || (entry.outcomeState === 'pending' ? state : '') },
    { id: 'metric', label: words.metric, text: metric ? fill(words.metricChange, { ...metric }).trim() : '' },
    { id: 'learned', label: words.learned, text: entry.learned },
    { id: 'praise', label: words.praise, text: entry.praise },
    { id: 'people', label: words.people, text: entry.people.join(', ') },
  ];
  return fields.filter(({ text }) => text.trim() !== '');
}

function paragraphsOf(text: string): string[] {
  const lines = text.split(/\n+/u).filter((line) => line.trim() !== '');
  return lines.flatMap(cut);
}

function cut(line: string): string[] {
  const pieces: string[] = [];
  let rest = line;
  while (rest.length > PARAGRAPH) {
    const space = rest.lastIndexOf(' ', PARAGRAPH);
    const at = space > PARAGRAPH / 2 ? space : PARAGRAPH;
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...pieces, rest];
}
