import type { Entry } from '@/lib/domain/packet/packet';
import { shorten } from '@/lib/domain/packet/short-words';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { EntryFoot } from './EntryFoot';

const TITLE = 110;
const LINE = 190;
const OUTCOME = 130;

/** A headline win in few words, so that three of them and the grid always fit on page one. */
export function Headline({ entry, speaker }: { entry: Entry; speaker: Speaker }) {
  const line = entry.plainLine || entry.did || entry.decision;
  return (
    <>
      <p className="packet-win packet-clamped">
        <bdi>{shorten(entry.title, TITLE)}</bdi>
      </p>
      {line && <p className="packet-clamped">{shorten(line, LINE)}</p>}
      {entry.outcome && (
        <p className="packet-clamped">
          <b>{speaker.words.outcome}: </b>
          {shorten(entry.outcome, OUTCOME)}
        </p>
      )}
      <EntryFoot entry={entry} speaker={speaker} isShort />
    </>
  );
}
