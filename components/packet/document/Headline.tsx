import type { Entry } from '@/lib/domain/packet/packet';
import { shorten } from '@/lib/domain/packet/short-words';
import { didBeyondTitle } from '@/lib/domain/win/did-beyond-title';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { EntryFoot } from './EntryFoot';

const TITLE = 110;
const LINE = 190;
const OUTCOME = 100;

interface Props {
  entry: Entry;
  speaker: Speaker;
  /** Without what came of it: a long grid needs the room. */
  isShort: boolean;
}

/** A headline win in few words, so that three of them and the grid always fit on page one. */
export function Headline({ entry, speaker, isShort }: Props) {
  const title = shorten(entry.title, TITLE);
  const line = entry.plainLine || didBeyondTitle({ ...entry, title }) || entry.decision;
  return (
    <>
      <p className="packet-win packet-clamped">
        <b>
          <bdi>{title}</bdi>
        </b>
      </p>
      {line && (
        <p className="packet-clamped">
          <bdi>{shorten(line, LINE)}</bdi>
        </p>
      )}
      {entry.outcome && !isShort && (
        <p className="packet-clamped" data-lines="1">
          <b>{speaker.words.outcome}: </b>
          <bdi>{shorten(entry.outcome, OUTCOME)}</bdi>
        </p>
      )}
      <EntryFoot entry={entry} speaker={speaker} isShort />
    </>
  );
}
